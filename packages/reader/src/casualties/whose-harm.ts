import type { Claimant, IncidentMention } from "@demarche/domain";
import type { Sentence } from "../foundation/prepared-text.ts";
import { type Event, likeMention } from "../incidents/event.ts";
import { sideOf } from "../incidents/own-side.ts";
import type { Harm } from "./harm.ts";
import { harmVerbOf } from "./victim-lexicon.ts";

type Told = { sentence: Sentence; harm: Harm };

/** "X struck back after nine soldiers died": what the main clause tells came later, and did not harm them. */
export const isLaterThan = ({ sentence: index, to }: Event, { sentence, harm }: Told): boolean =>
  index === sentence.index &&
  sentence.tokens.slice(to, Math.min(harm.counted.from, harm.triggerFrom)).some(({ lower }) => lower === "after");

const NEUTRALISED = /^(?:neutrali[sz]e|eliminate)$/;

const FORCES = /^(?:forces|police|policemen|troops|army|soldiers|gendarmes|guards|commandos|marines|rangers)$/;
const MET_REACH = 14;
const MET_WORDS = 5;

/** "22 rebels died in an encounter with security forces": those whom they met. */
function metForces({ sentence: { tokens }, harm }: Told): boolean {
  if (harm.counted.victimClass !== "MILITANT") return false;
  const from = Math.max(harm.counted.to, harm.triggerTo);
  const behind = tokens.slice(from, from + MET_REACH).map(({ lower }) => lower);
  const at = behind.indexOf("with");
  const end = behind.findIndex((word) => /^[.;,]$/.test(word));
  if (at < 0 || (end >= 0 && end < at)) return false;
  return behind.slice(at + 1, at + MET_WORDS).some((word) => FORCES.test(word));
}

/** "the ministry said 59 militants had been neutralised": by those who speak so. */
export function byForces(mention: IncidentMention, told: Told & { claimant: Claimant | null }): IncidentMention {
  const known = mention.actors.length > 0 || mention.actorName !== null;
  const word = harmVerbOf(told.sentence.tokens[told.harm.triggerTo - 1])?.base ?? "";
  const side = sideOf(told.claimant);
  if (!known && metForces(told)) return likeMention(mention, { actorName: "security forces" });
  return known || !NEUTRALISED.test(word) || side.actors.length === 0 ? mention : likeMention(mention, side);
}
