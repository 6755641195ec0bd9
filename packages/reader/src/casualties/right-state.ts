import type { VictimClass } from "@demarche/domain";
import { lower, nth } from "../foundation/nth.ts";
import type { Token } from "../foundation/prepared-text.ts";
import { kind } from "../foundation/words/facts.ts";
import { INTRANSITIVE, STATES, VIOLENCE } from "./effects.data.ts";
import { fromCustody } from "./right-custody.ts";
import { fromFlight } from "./right-flight.ts";
import type { RightHarm, Walk } from "./right-walk.ts";
import { fromArrival, fromBed, fromBurns, fromCare, fromGunshot, fromHit, fromInjuries } from "./right-wound.ts";
import { HARM_VERBS, harmVerbOf, victimClassOf } from "./victim-lexicon.ts";

const opensSacrifice = kind(new Set(["paid", "made", "sent", "dispatched"]));

/** "paid the supreme price", "made the ultimate sacrifice", "were sent to hell". */
const isSacrifice = (tokens: Token[], at: number): boolean =>
  opensSacrifice(tokens[at]) &&
  /^(?:(?:paid|made) the (?:supreme|ultimate) (?:price|sacrifice)|(?:sent|dispatched) to hell\b.*)$/.test(
    [0, 1, 2, 3].map((step) => lower(tokens, at + step)).join(" "),
  );

/** "laid down their lives", "attained martyrdom". */
function fromMartyrdom({ tokens, at }: Walk): RightHarm | null {
  const laid = lower(tokens, at) === "laid" && lower(tokens, at + 1) === "down" && lower(tokens, at + 3) === "lives";
  if (laid) return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 4 };
  if (
    /^(?:attained|achieved|embraced)$/.test(lower(tokens, at)) &&
    /^(?:martyrdom|shahadat)$/.test(lower(tokens, at + 1))
  )
    return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 2 };
  return isSacrifice(tokens, at) ? { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 4 } : null;
}

const SOLDIERS: readonly VictimClass[] = ["MILITARY", "POLICE", "MILITANT"];

/** "two soldiers fell near the border", "80 troops fell on both sides", but not "fell from a truck", "fell ill". */
const ENDS_FALL = /^(?:[,;.]|and|near|at|there|on|last|this|yesterday|outside|around|)$/;

const isFight = kind(/^(?:ambush|battle|combat|fighting|clash|clashes|firefight|attack|raid|shelling|operation)$/);

/** "were gunned down", "were mown down", "fell in battle". */
function fromDown({ tokens, at, auxiliary }: Walk): RightHarm | null {
  const felled = /^(?:gunned|mown|mowed|cut)$/.test(lower(tokens, at)) && lower(tokens, at + 1) === "down";
  if (felled && auxiliary === "BE") return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 2 };
  const fell = lower(tokens, at) === "fell" && /^(?:in|during|fighting)$/.test(lower(tokens, at + 1));
  const battle =
    fell &&
    tokens
      .slice(at + 1, at + 6)
      .some((token) => VIOLENCE.has(token.lower) || /^(?:battle|operation|action)$/.test(token.lower));
  const fallen =
    lower(tokens, at) === "fallen" &&
    auxiliary === "HAVE" &&
    !/^(?:something|anything|it|he|she|snow|rain|night|silence)$/.test(lower(tokens, at - 2)) &&
    /^(?:in|since|during|there|[.,;]|)$/.test(lower(tokens, at + 1));
  const soldiers = SOLDIERS.includes(victimClassOf(nth(tokens, at - 1)) ?? "TOTAL");
  const more = /^(?:more|others)$/.test(lower(tokens, at - 1)) && tokens.slice(at + 1).some(isFight);
  const alone = lower(tokens, at) === "fell" && (soldiers || more) && ENDS_FALL.test(lower(tokens, at + 1));
  return battle || fallen || alone ? { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 1 } : null;
}

/** "four were shot, one fatally". */
const fromFatally = ({ tokens, at, auxiliary }: Walk): RightHarm | null =>
  auxiliary === "NONE" && lower(tokens, at) === "fatally" && /^(?:[,.;:]|and|)$/.test(lower(tokens, at + 1))
    ? { effect: "KILLED", tie: "STATE", from: at, to: at + 1 }
    : null;

/** "fell victim to a truck bomb". */
const fromVictim = ({ tokens, at }: Walk): RightHarm | null =>
  /^(?:fell|fallen)$/.test(lower(tokens, at)) && lower(tokens, at + 1) === "victim" && lower(tokens, at + 2) === "to"
    ? { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 2 }
    : null;

/** "lost their lives", "took his own life". */
function fromLives({ tokens, at }: Walk): RightHarm | null {
  const word = lower(tokens, at);
  if (!["lost", "losing", "took", "taken"].includes(word) || !/^(?:their|his|her)$/.test(lower(tokens, at + 1)))
    return null;
  const own = lower(tokens, at + 2) === "own" ? 1 : 0;
  if ((word.startsWith("t") && own === 0) || !/^li(?:ves|fe)$/.test(lower(tokens, at + 2 + own))) return null;
  return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 3 + own };
}

const SELF = /^(?:him|her|them)sel(?:f|ves)$/;

/** "killed himself", "shot herself", "committed suicide", "turned the gun on himself". */
function fromSelf({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (auxiliary === "BE") return null;
  const verb = harmVerbOf(tokens[at]);
  const alone = SELF.test(lower(tokens, at + 1)) && lower(tokens, at + 2) !== "and";
  if (verb && verb.form !== "BASE" && alone) {
    const end = lower(tokens, at + 2);
    const deadly = end === "dead" || (end === "to" && lower(tokens, at + 3) === "death");
    const fatal = verb.effect === "KILLED" || lower(tokens, at - 1) === "fatally" || deadly;
    return { effect: fatal ? "KILLED" : verb.effect, tie: "SUBJECT", from: at, to: at + 2 };
  }
  if (lower(tokens, at) === "committed" && lower(tokens, at + 1) === "suicide")
    return { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 2 };
  const turned = lower(tokens, at) === "turned" && /^(?:gun|weapon|rifle|pistol)$/.test(lower(tokens, at + 2));
  return turned && lower(tokens, at + 3) === "on" && SELF.test(lower(tokens, at + 4))
    ? { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 5 }
    : null;
}

/** "met their death". */
const fromMetDeath = ({ tokens, at }: Walk): RightHarm | null =>
  /^(?:met|meet)$/.test(lower(tokens, at)) &&
  /^(?:their|his|her)$/.test(lower(tokens, at + 1)) &&
  /^(?:deaths?|ends?)$/.test(lower(tokens, at + 2))
    ? { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 3 }
    : null;

/** "did not survive". */
const fromNoSurvival = ({ tokens, at }: Walk): RightHarm | null =>
  lower(tokens, at) === "did" && lower(tokens, at + 1) === "not" && lower(tokens, at + 2) === "survive"
    ? { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 3 }
    : null;

/** "were hacked to death", "went missing". */
function fromEnd({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (lower(tokens, at + 1) === "to" && lower(tokens, at + 2) === "death") {
    const bled = ["put", "bled", "burned", "burnt", "froze", "starved"].includes(lower(tokens, at));
    return auxiliary === "BE" || bled ? { effect: "KILLED", tie: "SUBJECT", from: at, to: at + 3 } : null;
  }
  return lower(tokens, at) === "went" && lower(tokens, at + 1) === "missing"
    ? { effect: "MISSING", tie: "SUBJECT", from: at, to: at + 2 }
    : null;
}

/** "three children were among the dead": part of a whole told elsewhere. */
function fromAmong({ tokens, at, auxiliary }: Walk): RightHarm | null {
  if (auxiliary !== "BE" || lower(tokens, at) !== "among" || !["the", "those"].includes(lower(tokens, at + 1)))
    return null;
  const who = lower(tokens, at + 2) === "who" ? at + 3 : at + 2;
  const word = lower(tokens, who);
  const effect =
    STATES.get(word) ??
    HARM_VERBS.get(word)?.effect ??
    INTRANSITIVE.get(word) ??
    (["victims", "fatalities", "casualties"].includes(word) ? "KILLED" : null);
  return effect ? { effect, tie: "SUBSET", from: at, to: who + 1 } : null;
}

const ILLNESS =
  /^(?:heart|stroke|illness|disease|cancer|malaria|natural|pneumonia|exhaustion|old|infection|poisoning|cholera|covid)$/;

/** "died of a heart attack", "died of natural causes". */
const isNatural = (tokens: Token[], at: number): boolean =>
  /^(?:of|from)$/.test(lower(tokens, at + 1)) && [2, 3].some((step) => ILLNESS.test(lower(tokens, at + step)));

/** What befell a group by a word that takes no object: died, dead, missing, in hospital, in custody, driven out. */
export function fromState(walk: Walk): RightHarm | null {
  const { tokens, at } = walk;
  const word = lower(tokens, at);
  const intransitive = INTRANSITIVE.get(word);
  if (intransitive && isNatural(tokens, at)) return null;
  if (intransitive && walk.auxiliary !== "BE") return { effect: intransitive, tie: "SUBJECT", from: at, to: at + 1 };
  const state = STATES.get(word);
  if (state) return { effect: state, tie: "STATE", from: at, to: at + 1 };
  return (
    fromLives(walk) ??
    fromVictim(walk) ??
    fromMartyrdom(walk) ??
    fromDown(walk) ??
    fromEnd(walk) ??
    fromNoSurvival(walk) ??
    fromMetDeath(walk) ??
    fromAmong(walk) ??
    fromFatally(walk) ??
    fromBed(walk) ??
    fromHit(walk) ??
    fromBurns(walk) ??
    fromCare(walk) ??
    fromArrival(walk) ??
    fromGunshot(walk) ??
    fromCustody(walk) ??
    fromInjuries(walk) ??
    fromFlight(walk) ??
    fromSelf(walk)
  );
}
