import { nth } from "../../foundation/nth.ts";
import { BE, HAVE } from "../lexicon/words.data.ts";
import { NO_FORMS } from "./forms-of-verb.ts";
import type { Cell, VerbGroup } from "./unit.ts";

const BETWEEN: ReadonlySet<string> = new Set(["ADV", "NEG", "PARTICLE"]);

const lemmaOf = (auxiliary: string): string => (BE.has(auxiliary) ? "be" : HAVE.has(auxiliary) ? "have" : auxiliary);

/** The verb group that begins at cell `at`, and the cell after it; null where none does. */
export function readVerbGroup(input: { cells: Cell[]; at: number }): { group: VerbGroup; next: number } | null {
  const { cells, at } = input;
  const first = cells[at];
  if (!first) return null;
  const negatedTo = first.tag === "NEG" && cells[at + 1]?.tag === "TO";
  const infinitive = first.tag === "TO" || negatedTo;
  const auxiliaries: string[] = [];
  const adverbs: string[] = [];
  let negated = negatedTo;
  let last = at;
  let position = at + Number(infinitive) + Number(negatedTo);
  let main: Cell | null = null;
  while (position < cells.length) {
    const current = cells[position];
    if (!current) break;
    if (current.tag === "VERB") {
      if (auxiliaries.length > 0 && !fits(auxiliaries, current)) break;
      main = current;
      last = position;
      break;
    }
    if (current.tag === "AUX") {
      if (current.lower.endsWith("n't")) negated = true;
      auxiliaries.push(current.lower);
      last = position;
    } else if (current.tag === "NEG" || isNoLonger(cells, position)) {
      negated = true;
      if (current.lower === "never") adverbs.push(current.lower);
    } else if (BETWEEN.has(current.tag)) adverbs.push(current.lower);
    else if (auxiliaries.length > 0 && partsGroup(cells, position)) position += Number(current.tag !== "DATE");
    else break;
    position += 1;
  }
  if (!main && auxiliaries.length === 0) return null;
  if (infinitive && !main && !auxiliaries.includes("be")) return null;
  if (!main) negated = negated || cells[last + 1]?.tag === "NEG" || cells[last + 1]?.lower === "no";
  const forms = main?.forms ?? NO_FORMS;
  const passive = isPassive({ auxiliaries, main });
  const bareForm = forms.has("BASE") || forms.has("S") || forms.has("PAST");
  return {
    group: {
      kind: "verb",
      start: first.start,
      end: cells[last]?.end ?? first.end,
      lemma: main?.lemma ?? lemmaOf(auxiliaries.at(-1) ?? ""),
      forms,
      auxiliaries,
      infinitive,
      negated,
      passive,
      finite:
        !infinitive &&
        (auxiliaries.some((word) => word !== "being" && word !== "having" && word !== "been") ||
          (bareForm && auxiliaries[0] !== "being")),
      adverbs,
    },
    next: last + 1,
  };
}

/** "had on Monday given": a date between auxiliary and participle. */
function partsGroup(cells: Cell[], at: number): boolean {
  const dated =
    cells[at]?.tag === "DATE" ? at : cells[at]?.tag === "PREP" && cells[at + 1]?.tag === "DATE" ? at + 1 : -1;
  const next = dated < 0 ? undefined : cells[dated + 1];
  return next?.tag === "VERB" && next.forms.has("PART");
}

/** "no" and "longer" stand as two words between auxiliary and verb. */
const isNoLonger = (cells: Cell[], at: number): boolean =>
  (cells[at]?.lower === "no" && cells[at + 1]?.lower === "longer") ||
  (cells[at]?.lower === "longer" && nth(cells, at - 1)?.lower === "no");

/** "is" takes a participle or -ing, "has" a participle, a modal the base: "is visit" is no verb group. */
function fits(auxiliaries: string[], main: Cell): boolean {
  const last = auxiliaries.at(-1) ?? "";
  if (BE.has(last)) return main.forms.has("PART") || main.forms.has("ING");
  if (HAVE.has(last)) return main.forms.has("PART");
  return main.forms.has("BASE");
}

function isPassive(input: { auxiliaries: string[]; main: Cell | null }): boolean {
  const last = input.auxiliaries.at(-1);
  return (
    last !== undefined &&
    BE.has(last) &&
    input.main !== null &&
    input.main.forms.has("PART") &&
    !input.main.forms.has("ING")
  );
}
