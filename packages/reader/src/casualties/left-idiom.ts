import type { CasualtyEffect, VictimClass } from "@demarche/domain";
import { byWord } from "../foundation/by-word.ts";
import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import type { Counted } from "./counted.ts";
import type { LeftHarm } from "./left-harm.ts";

/** What heads a figure in a list or table: "Killed: 9". */
const LABELS = byWord<CasualtyEffect>({
  killed: "KILLED",
  dead: "KILLED",
  deaths: "KILLED",
  fatalities: "KILLED",
  losses: "KILLED",
  injured: "INJURED",
  wounded: "INJURED",
  injuries: "INJURED",
  hurt: "INJURED",
  missing: "MISSING",
  detained: "DETAINED",
  arrested: "DETAINED",
  captured: "DETAINED",
});
const MARK = /^[.,;:|•–—/(\n-]$/;

/** "Killed: 9", "Injured: 27", "India's losses: 21 civilians": a word for harm and a colon. */
function labelled(tokens: Token[], at: number, { figure }: Counted): LeftHarm | null {
  if (lower(tokens, at) !== ":" || figure.article) return null;
  const effect = LABELS.get(lower(tokens, at - 1));
  const before = nth(tokens, at - 2);
  const owned = /^(?:'s|’s|s'|'|’)$/.test(before?.lower ?? "");
  const opens = before === undefined || owned || MARK.test(before.text) || before.capital;
  return effect && opens ? { effect, tie: "NOUN", from: at - 1, to: at + 1 } : null;
}

const UNIFORMED: readonly VictimClass[] = ["MAN", "MILITARY", "POLICE", "MILITANT"];
const COST_REACH = 4;

/** "cost the brigade 22 men": a side between the verb and its losses. */
function cost(tokens: Token[], at: number, counted: Counted): LeftHarm | null {
  if (counted.bare || !UNIFORMED.includes(counted.victimClass)) return null;
  for (let back = at; back > Math.max(-1, at - COST_REACH); back -= 1) {
    if (/^(?:cost|costs|costing)$/.test(lower(tokens, back)))
      return back === at ? null : { effect: "KILLED", tie: "OBJECT", from: back, to: back + 1 };
    if (tokens[back]?.kind !== "word") return null;
  }
  return null;
}

const found = (effect: CasualtyEffect, from: number, to: number): LeftHarm => ({ effect, tie: "OBJECT", from, to });

/** "wiped out a family of six", "snuffed out nine lives", "rounded up 230 suspects". */
function wipedOut(tokens: Token[], at: number, counted: Counted): LeftHarm | null {
  const verb = lower(tokens, at - 1);
  const word = lower(tokens, at);
  if (word === "up" && /^round(?:ed|ing|s)?$/.test(verb) && !counted.bare) return found("DETAINED", at - 1, at + 1);
  if (word !== "out") return null;
  const lives = /^snuff(?:ed|ing|s)$/.test(verb) && /^li(?:ves|fe)$/.test(lower(tokens, counted.to - 1));
  const wiped = /^wip(?:ed|ing|es)$/.test(verb) && (!counted.bare || lower(tokens, counted.from - 1) === "of");
  return lives || wiped ? found("KILLED", at - 1, at + 1) : null;
}

/** "the whereabouts of 17 sailors", "contact was lost with nine of the peacekeepers". */
function outOfSight(tokens: Token[], at: number): LeftHarm | null {
  const missing = (from: number): LeftHarm => ({ effect: "MISSING", tie: "NOUN", from, to: at + 1 });
  if (lower(tokens, at) === "of" && /^(?:whereabouts|fate)$/.test(lower(tokens, at - 1))) return missing(at - 1);
  if (lower(tokens, at) !== "with") return null;
  if (lower(tokens, at - 1) === "lost" && /^(?:was|been)$/.test(lower(tokens, at - 2))) return missing(at - 1);
  return lower(tokens, at - 1) === "contact" && lower(tokens, at - 2) === "lost" ? missing(at - 2) : null;
}

const SEARCHERS = /^(?:rescuers?|divers|rescue|firefighters|teams|crews|helicopters|navy|coastguard|guard|lifeboats)$/;
const SEARCH_REACH = 12;

/** "Rescuers were still looking for four people": those whom rescuers look for are missing. */
function soughtFor(tokens: Token[], at: number, counted: Counted): LeftHarm | null {
  const seeking = lower(tokens, at) === "for" && /^(?:looking|searching|search|searched)$/.test(lower(tokens, at - 1));
  if (!seeking || counted.bare || counted.victimClass === "MILITANT") return null;
  const saved = tokens.slice(Math.max(0, at - SEARCH_REACH), at).some((token) => SEARCHERS.test(token.lower));
  return saved ? { effect: "MISSING", tie: "OBJECT", from: at - 1, to: at + 1 } : null;
}

const CARERS =
  /^(?:medics|paramedics|doctors|surgeons|hospitals?|clinics?|ambulance|crews?|nurses|teams?|msf|borders|centre|center)$/;
const CARE_REACH = 16;

/** "Medics treated 14 people", "the clinic had treated 30 casualties": those whom a hospital looks after. */
function treated(tokens: Token[], at: number, counted: Counted): LeftHarm | null {
  if (!/^treat(?:ed|ing)$/.test(lower(tokens, at)) || counted.bare) return null;
  const carers = tokens.slice(Math.max(0, at - CARE_REACH), at).some((token) => CARERS.test(token.lower));
  return carers ? { effect: "INJURED", tie: "NOUN", from: at, to: at + 1 } : null;
}

/** What idioms to the left of a group say befell it. */
export const idiomBefore = (tokens: Token[], at: number, counted: Counted): LeftHarm | null =>
  labelled(tokens, at, counted) ??
  wipedOut(tokens, at, counted) ??
  outOfSight(tokens, at) ??
  soughtFor(tokens, at, counted) ??
  treated(tokens, at, counted) ??
  cost(tokens, at, counted);
