import { interned } from "../../foundation/words/interned.ts";
import { IRREGULAR_VERBS, REGULAR_VERBS } from "../lexicon/verbs.data.ts";
import { FormsOfVerb, type VerbForm } from "./forms-of-verb.ts";

export type VerbEntry = { lemma: string; forms: FormsOfVerb };

const VOWELS = "aeiou";
const DOUBLING = new Set("ban bar plan drop step stop trim prefer refer occur control expel compel".split(" "));
const isVowel = (char: string | undefined): boolean => char !== undefined && VOWELS.includes(char);

function third(base: string): string {
  if (/(s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Short stems double their last consonant ("expelled"); stress decides, so both spellings of l are taken. */
function stems(base: string): string[] {
  if (/e$/.test(base)) return [base.slice(0, -1)];
  const last = base.at(-1);
  const doubles =
    DOUBLING.has(base) || /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) || (last === "l" && isVowel(base.at(-2)));
  return doubles ? [base + last, base] : [base];
}

function pastForms(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return stems(base).map((stem) => `${stem}ed`);
}

const ingForms = (base: string): string[] =>
  /(ee|ye|oe)$/.test(base) ? [`${base}ing`] : stems(base).map((stem) => `${stem}ing`);

function buildForms(): ReadonlyMap<string, VerbEntry> {
  const entries = new Map<string, { lemma: string; forms: VerbForm[] }>();
  const put = (word: string, lemma: string, form: VerbForm): void => {
    const entry = entries.get(word);
    if (!entry) entries.set(interned(word), { lemma: interned(lemma), forms: [form] });
    else if (entry.lemma === lemma) entry.forms.push(form);
  };
  const putPresent = (base: string): void => {
    put(base, base, "BASE");
    put(third(base), base, "S");
    for (const ing of ingForms(base)) put(ing, base, "ING");
  };
  for (const row of IRREGULAR_VERBS.split(/[;\n]/)) {
    const [base, past, part] = row.trim().split(/\s+/);
    if (!base || !past || !part) continue;
    putPresent(base);
    put(past, base, "PAST");
    put(part, base, "PART");
  }
  for (const base of REGULAR_VERBS.split(/\s+/).filter((word) => word !== "")) {
    putPresent(base);
    for (const past of pastForms(base)) {
      put(past, base, "PAST");
      put(past, base, "PART");
    }
  }
  return new Map([...entries].map(([word, { lemma, forms }]) => [word, { lemma, forms: new FormsOfVerb(forms) }]));
}

/** Lower-case word → its verb and the forms it may be. */
export const VERB_FORMS: ReadonlyMap<string, VerbEntry> = buildForms();
