import type { ActRule, VerbRule } from "./act.ts";
import { AGREEMENT_RULES } from "./agreement.ts";
import { APPEAL_RULES } from "./appeal.ts";
import { APPOINT_RULES } from "./appoint.ts";
import { BAR_RULES } from "./bar.ts";
import { CALL_RULES } from "./call.ts";
import { CONDEMNATION_RULES } from "./condemnation.ts";
import { EXPEL_RULES } from "./expel.ts";
import { LIKEWISE_RULES } from "./likewise.ts";
import { MEDIATION_RULES } from "./mediation.ts";
import { MEETING_RULES } from "./meeting.ts";
import { MISSION_RULES } from "./mission.ts";
import { PROTEST_RULES } from "./protest.ts";
import { RECALL_RULES } from "./recall.ts";
import { RETURN_RULES } from "./return.ts";
import { SUMMON_RULES } from "./summon.ts";
import { THREAT_RULES } from "./threat.ts";
import { TIES_RULES } from "./ties.ts";
import { VISIT_RULES } from "./visit.ts";

/** In the order in which their acts are told. */
export const RULES: readonly VerbRule[] = [
  ...RECALL_RULES,
  ...EXPEL_RULES,
  ...BAR_RULES,
  ...RETURN_RULES,
  ...SUMMON_RULES,
  ...APPOINT_RULES,
  ...TIES_RULES,
  ...MISSION_RULES,
  ...CALL_RULES,
  ...VISIT_RULES,
  ...MEETING_RULES,
  ...AGREEMENT_RULES,
  ...CONDEMNATION_RULES,
  ...PROTEST_RULES,
  ...LIKEWISE_RULES,
  ...MEDIATION_RULES,
  ...APPEAL_RULES,
  ...THREAT_RULES,
];

const readersOf = (verb: string | null): ActRule[] =>
  RULES.filter(({ verbs }) => verbs === null || (verb !== null && verbs.has(verb))).map(({ read }) => read);

const ANY_VERB = readersOf(null);
const BY_VERB: ReadonlyMap<string, readonly ActRule[]> = new Map(
  [...new Set(RULES.flatMap(({ verbs }) => [...(verbs ?? [])]))].map((verb) => [verb, readersOf(verb)]),
);

/** The rules that may read a clause with that verb, in their order. */
export const rulesFor = (lemma: string): readonly ActRule[] => BY_VERB.get(lemma) ?? ANY_VERB;
