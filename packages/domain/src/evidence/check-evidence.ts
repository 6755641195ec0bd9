import type { CasualtyClaim, Claim, EvidenceSpan } from "../claims/claim.ts";
import { NONE_WORDS, VAGUE_WORDS } from "./number-words.ts";
import { numbersAmong, statedNumbers, wordsOf } from "./stated-numbers.ts";

/** What is wrong with a claim's evidence: a stable code, and a sentence that says where. */
export type EvidenceProblem = {
  code: "evidence.missing" | "evidence.range" | "evidence.mismatch" | "evidence.context" | "evidence.number";
  message: string;
};

/**
 * R27: the verbatim gate. Empty where every span is the stored text at its place and, for a casualty claim, the
 * number or its word stands inside the evidence (a derived total: its parts do).
 */
export function checkEvidence(input: { text: string; claim: Claim }): EvidenceProblem[] {
  const { text, claim } = input;
  if (claim.evidence.length === 0) return [{ code: "evidence.missing", message: "The claim names no evidence." }];
  const problems = claim.evidence.flatMap((span, index) => checkSpan({ text, span, index }));
  if (problems.length > 0 || claim.type !== "casualty" || statesFigure(claim)) return problems;
  const quoted = claim.evidence.map((span) => `“${span.exact}”`).join(" … ");
  return [{ code: "evidence.number", message: `The figure “${claim.wording}” does not stand in ${quoted}.` }];
}

function checkSpan(input: { text: string; span: EvidenceSpan; index: number }): EvidenceProblem[] {
  const { text, span, index } = input;
  const { start, end, exact, prefix, suffix } = span;
  const where = `Span ${index + 1} (${start}–${end})`;
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
  if (!inside) {
    return [{ code: "evidence.range", message: `${where} lies outside the text of ${text.length} units.` }];
  }
  if (text.slice(start, end) !== exact) {
    return [{ code: "evidence.mismatch", message: `${where}: the text there is not “${exact}”.` }];
  }
  const before = start - prefix.length;
  const fits = before >= 0 && text.startsWith(prefix, before) && text.startsWith(suffix, end);
  return fits ? [] : [{ code: "evidence.context", message: `${where}: the words around it differ from the text.` }];
}

function statesFigure(claim: CasualtyClaim): boolean {
  const evidence = claim.evidence.map((span) => span.exact).join(" \u2016 ");
  const words = wordsOf(evidence);
  if (claim.quantifier === "NONE_CLAIMED") return words.some((word) => NONE_WORDS.has(word));
  if (claim.quantifier === "VAGUE" && words.some((word) => VAGUE_WORDS.has(word))) return true;
  const numbers = numbersAmong(words);
  const stated = statedBounds(claim);
  if (stated.every((bound) => numbers.includes(bound))) return true;
  if (stated.every((bound) => bound === 1) && isOnePerson({ wording: claim.wording, evidence })) return true;
  if (!claim.derived) return false;
  return stated.every((bound) => sumsTo({ numbers, total: bound }) || addsUp({ claim, evidence, total: bound }));
}

/** "A woman and child": parts of which one stands under the other's article add up to two. */
function addsUp(input: { claim: CasualtyClaim; evidence: string; total: number }): boolean {
  const { claim, evidence, total } = input;
  const parts = claim.wording.split(", ");
  const whole = ` ${wordsOf(evidence).join(" ")} `;
  if (!parts.every((part) => part !== "" && whole.includes(` ${wordsOf(part).join(" ")} `))) return false;
  const sum = parts.reduce((count, part) => count + (statedNumbers(part)[0] ?? 1), 0);
  return sum === total;
}

/** "The 16-year-old": an age counts nobody. */
const AGE = /\p{Nd}{1,3}[- ](?:year|month|week|day)s?[- ]old/giu;

/** "The envoy was killed", "Ana Quispe, 44, died": where the words name one person, they are the word for one. */
function isOnePerson(input: { wording: string; evidence: string }): boolean {
  const { wording, evidence } = input;
  return wording !== "" && evidence.includes(wording) && statedNumbers(wording.replace(AGE, " ")).length === 0;
}

/** The numbers that the words must show: "more than nine" is kept as 10 and shows 9. */
function statedBounds({ quantifier, min, max }: CasualtyClaim): number[] {
  if (quantifier === "MORE_THAN") return [(min ?? 1) - 1];
  if (quantifier === "LESS_THAN") return [(max ?? 0) + 1];
  return [...new Set([min, max].filter((bound) => bound !== null))];
}

const MOST_PARTS = 64;
const MOST_SUMS = 5000;

/** Whether some of the numbers add up to the total, each used once. */
function sumsTo(input: { numbers: number[]; total: number }): boolean {
  let sums = new Set([0]);
  for (const number of input.numbers.slice(0, MOST_PARTS)) {
    const grown = [...sums].map((sum) => sum + number).filter((sum) => sum <= input.total);
    if (sums.size + grown.length > MOST_SUMS) break;
    sums = new Set([...sums, ...grown]);
  }
  return sums.has(input.total) && input.total > 0;
}
