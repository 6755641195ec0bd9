import type { Claimant, PartyCode } from "@demarche/domain";
import { MONTHS, WEEKDAYS } from "../dates/calendar.ts";
import { lower } from "../foundation/nth.ts";
import type { Sentence, Token } from "../foundation/prepared-text.ts";
import { opensOccasion } from "../incidents/apart.ts";
import type { Event } from "../incidents/event.ts";
import type { Harm } from "./harm.ts";

export type Clause = { from: number; to: number };

const EVENT_REACH = 30;
const OWN = new Set(["its", "our", "their"]);
const GROUND = new Set(["territory", "soil", "side", "airspace"]);

/** "…, and on Feb. 21 …", "…, while in March …": a day of its own. */
const opensWithDay = (tokens: Token[], at: number): boolean =>
  /^(?:on|in)$/.test(lower(tokens, at)) && [1, 2].some((step) => DAY_WORDS.has(lower(tokens, at + step)));
const DAY_WORDS: ReadonlySet<string> = new Set([...MONTHS, ...MONTHS.map((month) => month.slice(0, 3)), ...WEEKDAYS]);

/** "… , and X said …", ";": another statement begins. */
function isBreak(tokens: Token[], at: number): boolean {
  const word = lower(tokens, at);
  if (word === ";") return true;
  if (word !== "and" && word !== "but" && word !== "while") return false;
  if (lower(tokens, at - 1) === "," && opensWithDay(tokens, at + 1)) return true;
  return tokens.slice(at + 1, at + 5).some((token) => /^(?:said|says|claimed|reported)$/.test(token.lower));
}

const ANTECEDENT_REACH = 14;
const OPENS_NAME = /^(?:the|a|an|its|their|his|her|last|this|another)$/;

/** "…, avenging the raid of 3 May, in which nine died": where the phrase for the event begins that "in which" looks back at; −1 where none does. */
function antecedentStart(tokens: Token[], harm: number): number {
  const which = tokens.slice(0, harm).findLastIndex(({ lower: word }) => word === "which");
  if (which < 2 || lower(tokens, which - 1) !== "in") return -1;
  const behind = tokens.slice(which, harm);
  if (behind.some(({ text }) => text === ",")) return -1;
  for (let at = which - 3; at >= Math.max(0, which - ANTECEDENT_REACH); at -= 1)
    if (OPENS_NAME.test(lower(tokens, at))) return at;
  return -1;
}

/** Stretch of the sentence that a harm belongs to. */
export function clauseOf({ tokens }: Sentence, harm: Harm): Clause {
  const first = Math.min(harm.counted.from, harm.triggerFrom);
  const least = Math.max(0, antecedentStart(tokens, first));
  let from = first;
  while (from > least && !isBreak(tokens, from - 1)) from -= 1;
  let to = Math.max(harm.counted.to, harm.triggerTo);
  while (to < tokens.length && !isBreak(tokens, to)) to += 1;
  return { from, to };
}

/** The stretch of a clause that tells of the harm's own occasion: "sixteen were killed, days after X struck Y". */
export function occasionOf({ tokens }: Sentence, { harm, clause }: { harm: Harm; clause: Clause }): Clause {
  let { from, to } = clause;
  for (let at = Math.max(harm.counted.to, harm.triggerTo); at < to; at += 1) if (opensOccasion(tokens, at)) to = at;
  const start = Math.min(harm.counted.from, harm.triggerFrom);
  for (let at = from; at < start; at += 1) {
    if (!opensOccasion(tokens, at)) continue;
    const comma = tokens.slice(at, start).findIndex(({ text }) => text === ",");
    if (comma >= 0) from = at + comma;
  }
  return { from, to };
}

/** The event of the clause that stands nearest to the harm, what leads up to it before what follows. */
export function nearestEvent(events: Event[], harm: Harm, clause: Clause): Event | null {
  const distance = (event: Event): number => {
    const gap = event.to <= harm.triggerFrom ? harm.triggerFrom - event.to : event.from - harm.triggerTo + 2;
    return gap + (event.broad ? 8 : 0);
  };
  const near = events.filter((event) => !event.unreal && event.from >= clause.from && event.to <= clause.to);
  return near.filter((event) => distance(event) < EVENT_REACH).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** "on its territory": the speaker's own ground. */
export function ownGround({ tokens }: Sentence, clause: Clause, claimant: Claimant | null): PartyCode | null {
  if (!claimant?.party || claimant.kind === "IGO") return null;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (OWN.has(lower(tokens, at)) && GROUND.has(lower(tokens, at + 1))) return claimant.party;
  }
  return null;
}
