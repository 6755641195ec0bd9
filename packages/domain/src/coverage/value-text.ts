import type { CasualtyClaim, DayInterval } from "../claims/claim.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import type { VictimClass } from "../vocabulary/casualties.ts";

const CLASS_NOUNS: Record<VictimClass, readonly [one: string, many: string]> = {
  TOTAL: ["", ""],
  CIVILIAN: ["civilian", "civilians"],
  CHILD: ["child", "children"],
  WOMAN: ["woman", "women"],
  MAN: ["man", "men"],
  MILITARY: ["soldier", "soldiers"],
  POLICE: ["police officer", "police officers"],
  MILITANT: ["militant", "militants"],
  WORKER: ["worker", "workers"],
  OFFICIAL: ["official", "officials"],
  TOURIST: ["tourist", "tourists"],
  JOURNALIST: ["journalist", "journalists"],
  AID_WORKER: ["aid worker", "aid workers"],
  STATUS_UNKNOWN: ["", ""],
};

/** A stated figure as a cell shows it: "9", "9+", "up to 12", "10–12", "about 120", "2 children". */
export function figureText(claim: CasualtyClaim): string {
  const number = numberText(claim);
  const noun = CLASS_NOUNS[claim.victimClass][number === "1" ? 0 : 1];
  return noun === "" ? number : `${number} ${noun}`;
}

function numberText(claim: CasualtyClaim): string {
  const { lo, hi } = intervalOf(claim);
  if (claim.quantifier === "APPROXIMATELY") return `about ${claim.min ?? claim.max ?? lo}`;
  if (hi === Number.POSITIVE_INFINITY) return `${lo}+`;
  if (lo === hi) return `${lo}`;
  return lo === 0 ? `up to ${hi}` : `${lo}–${hi}`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Days as a cell shows them: "17 Jan", "16–18 Jan", "31 Jan–2 Feb", "Jan 2024", "2024". */
export function daysText({ start, end, precision }: DayInterval): string {
  if (precision === 5) return start.slice(0, 4);
  if (precision === 4) return `${monthOf(start)} ${start.slice(0, 4)}`;
  if (start === end) return `${dayOf(start)} ${monthOf(start)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dayOf(start)}–${dayOf(end)} ${monthOf(start)}`;
  return `${dayOf(start)} ${monthOf(start)}–${dayOf(end)} ${monthOf(end)}`;
}

function dayOf(day: string): number {
  return Number(day.slice(8, 10));
}

function monthOf(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}
