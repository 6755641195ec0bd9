import { nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { NEGATIONS, UNREAL } from "./effects.data.ts";

const CLAUSE_MARKS = new Set([",", ";", ":", "—", "–", "that", "but", "while", "and", '"', "“"]);
const DENIALS = new Set("denied denies deny denying rejected rejects".split(" "));
const REACH = 7;
const CONDITION_REACH = 20;

const NOBODY = { from: -1, to: -1 };

/** "could kill", "to kill", "if … are killed", "denied killing": told as possible, planned or untrue. */
export function isUnreal(
  tokens: Token[],
  trigger: { from: number },
  counted: { from: number; to: number } = NOBODY,
): boolean {
  for (let at = trigger.from - 1; at >= Math.max(0, trigger.from - REACH); at -= 1) {
    if (at >= counted.from && at < counted.to) continue;
    const word = tokens[at]?.lower ?? "";
    if (UNREAL.has(word) || NEGATIONS.has(word)) return !(word === "may" && tokens[at]?.capital === true);
    if (word === "to" && at === trigger.from - 1) return true;
    if (word === "that" && (DENIALS.has(nth(tokens, at - 1)?.lower ?? "") || isDeniedReport(tokens, at))) return true;
    if (CLAUSE_MARKS.has(word)) break;
  }
  return startsConditional(tokens, trigger.from);
}

const REPORT = /^(?:reports?|claims?|allegations?|rumou?rs?|suggestions?|accusations?|assertions?|figures?)$/;
const DENYING =
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:e|es|ed|ing)|rubbish(?:es|ed)?)$/;
const REPORT_REACH = 8;

/** "denied a report in the media that", "dismissed as false a claim by rebels that": what the report says is denied. */
function isDeniedReport(tokens: Token[], that: number): boolean {
  const from = Math.max(0, that - REPORT_REACH);
  const words = tokens.slice(from, that).map(({ lower }) => lower);
  const report = words.findLastIndex((word) => REPORT.test(word));
  const denial = words.slice(0, Math.max(0, report)).findLastIndex((word) => DENYING.test(word));
  return denial >= 0 && !words.slice(denial).some((word) => word === "," || word === ";");
}

function startsConditional(tokens: Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - CONDITION_REACH; at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (word === "," || word === ";") return false;
    if (word === "if" || word === "unless") return true;
  }
  return false;
}
