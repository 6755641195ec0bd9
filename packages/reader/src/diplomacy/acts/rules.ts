import type { ActRule, VerbRule } from "./act.ts";
import { AGREEMENT_RULES } from "./agreement.ts";
import { APPEAL_RULES } from "./appeal.ts";
import { APPOINT_RULES } from "./appoint.ts";
import { BAR_RULES } from "./bar.ts";
import { CALL_RULES } from "./call.ts";
import { CALLED_OFF_RULES } from "./called-off.ts";
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
  ...CALLED_OFF_RULES,
  ...AGREEMENT_RULES,
  ...CONDEMNATION_RULES,
  ...PROTEST_RULES,
  ...LIKEWISE_RULES,
  ...MEDIATION_RULES,
  ...APPEAL_RULES,
  ...THREAT_RULES,
];

type Readers = (lemma: string) => readonly ActRule[];

/** The rules that read a verb, in their order. */
function readers(onLine: boolean): Readers {
  const reads = (rule: VerbRule, verb: string | null): boolean =>
    (onLine && rule.onLine) || (verb !== null && rule.verbs.has(verb));
  const of = (verb: string | null): ActRule[] => RULES.filter((rule) => reads(rule, verb)).map(({ read }) => read);
  const verbs = new Set(RULES.flatMap((rule) => [...rule.verbs]));
  const byVerb = new Map([...verbs].map((verb) => [verb, of(verb)] as const));
  const others = of(null);
  return (lemma) => byVerb.get(lemma) ?? others;
}

const [PLAIN, ON_LINE] = [readers(false), readers(true)];

/** The rules that may read a clause with that verb, in a sentence that names the telephone or doesn't. */
export const rulesFor = (lemma: string, onLine: boolean): readonly ActRule[] => (onLine ? ON_LINE : PLAIN)(lemma);
