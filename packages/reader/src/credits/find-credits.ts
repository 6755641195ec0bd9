import type { Credit } from "@demarche/domain";
import { evidenceSpan } from "../foundation/evidence.ts";
import { nth } from "../foundation/nth.ts";
import type { PreparedText, Sentence } from "../foundation/prepared-text.ts";
import { hasCue } from "../foundation/words/facts.ts";
import { AGENCY, type AgencyMention, findAgencies } from "./find-agencies.ts";

const INPUTS = /\b(?:agency inputs?|inputs? from|agencies|contributed)\b/i;
const DASHES = new Set(["-", "–", "—"]);
const REPORT_BEFORE = new Set("reported told quoted according cited via to by".split(" "));
const REPORT_AFTER = new Set("reported said quoted cited news reports".split(" "));

function toCredit(prepared: PreparedText, found: AgencyMention, kind: Credit["kind"]): Credit {
  return {
    agency: found.agency,
    kind,
    evidence: evidenceSpan({ text: prepared.text, start: found.start, end: found.end }),
  };
}

/** "reported Reuters", "according to AFP", "told AP", "Reuters reported". */
function reports(sentence: Sentence, found: AgencyMention): boolean {
  const before = nth(sentence.tokens, found.from - 1)?.lower ?? "";
  const after = sentence.tokens[found.to]?.lower ?? "";
  return REPORT_BEFORE.has(before) || REPORT_AFTER.has(after);
}

/** "CITY (Reuters) - …" at the head of the report. */
function isDateline(sentence: Sentence, found: AgencyMention): boolean {
  const opens = nth(sentence.tokens, found.from - 1)?.text === "(";
  const closes = sentence.tokens[found.to]?.text === ")";
  const dash = sentence.tokens[found.to + 1]?.text ?? "";
  return opens && closes && (DASHES.has(dash) || found.to === sentence.tokens.length - 1);
}

/** "…, the army said. — Reuters" at the end of the report. */
function isSignature({ tokens }: Sentence, found: AgencyMention): boolean {
  const ends = found.to === tokens.length;
  return (
    ends &&
    DASHES.has(nth(tokens, found.from - 1)?.text ?? "") &&
    [undefined, ".", "”"].includes(nth(tokens, found.from - 2)?.text)
  );
}

function inputs(prepared: PreparedText): Credit[] {
  const seen = new Set<string>();
  return prepared.sentences.flatMap((sentence) => {
    if (sentence.zone !== "BODY") return [];
    const named = findAgencies(sentence.tokens).filter((found) => reports(sentence, found) && !seen.has(found.agency));
    for (const found of named) seen.add(found.agency);
    return named.map((found) => toCredit(prepared, found, "INPUTS"));
  });
}

function ofSentence(prepared: PreparedText, sentence: Sentence): Credit[] {
  if (!hasCue(sentence, AGENCY)) return [];
  const named = findAgencies(sentence.tokens);
  if (sentence.zone === "CAPTION") return named.map((found) => toCredit(prepared, found, "PHOTO"));
  if (sentence.zone !== "CREDIT")
    return named
      .filter((found) => isDateline(sentence, found) || isSignature(sentence, found))
      .map((found) => toCredit(prepared, found, "TEXT"));
  const kind = INPUTS.test(prepared.text.slice(sentence.start, sentence.end)) && named.length > 0 ? "INPUTS" : "TEXT";
  return named.map((found) => toCredit(prepared, found, kind));
}

/** Agencies that the text names as where it, parts of it or its pictures come from (R21). */
export function findCredits(prepared: PreparedText): Credit[] {
  const named = prepared.sentences.flatMap((sentence) => ofSentence(prepared, sentence));
  const asks = prepared.sentences.some(
    (sentence) =>
      sentence.zone === "CREDIT" &&
      INPUTS.test(prepared.text.slice(sentence.start, sentence.end)) &&
      findAgencies(sentence.tokens).length === 0,
  );
  return asks ? [...named, ...inputs(prepared)] : named;
}
