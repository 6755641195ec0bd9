import {
  AGGREGATE_STATES,
  CASUALTY_EFFECTS,
  FIGURE_SCOPES,
  QUANTIFIERS,
  TALLY_BADGES,
  VICTIM_CLASSES,
} from "@demarche/domain";
import { describedEnum } from "./described-enum.ts";

export const CasualtyEffectEnum = describedEnum({
  name: "CasualtyEffect",
  description: "What happened to the people counted.",
  values: CASUALTY_EFFECTS,
  describe: {
    KILLED: "Died.",
    INJURED: "Wounded and alive.",
    MISSING: "Not accounted for.",
    DETAINED: "Held, arrested or abducted.",
    DISPLACED: "Driven from where they live.",
  },
});

export const QuantifierEnum = describedEnum({
  name: "Quantifier",
  description: "How a stated number bounds the real one (R1).",
  values: QUANTIFIERS,
  describe: {
    EXACT: "n: [n, n].",
    AT_LEAST: "n or more: [n, ∞).",
    MORE_THAN: "More than n: [n + 1, ∞).",
    AT_MOST: "Up to n: [0, n].",
    LESS_THAN: "Fewer than n: [0, n − 1].",
    APPROXIMATELY: "About n: [n − k, n + k], k a tenth of n and at least 1.",
    RANGE: "From a to b: [a, b].",
    VAGUE: "A word such as several or dozens: a lower bound without a best point.",
    NONE_CLAIMED: "None, said of this class alone: [0, 0].",
  },
});

export const VictimClassEnum = describedEnum({
  name: "VictimClass",
  description:
    "Who the counted people were. A belligerent's label for the other side's dead is a claim, not a fact (R15).",
  values: VICTIM_CLASSES,
  describe: {
    TOTAL: "Everyone counted, of whatever class.",
    CIVILIAN: "Civilians.",
    CHILD: "Children; they count as civilians.",
    WOMAN: "Women.",
    MAN: "Men.",
    MILITARY: "Soldiers and other members of armed forces.",
    POLICE: "Police, border guards and other security personnel.",
    MILITANT: "Members of a non-state armed group, by whoever says so.",
    WORKER: "Labourers and employees.",
    OFFICIAL: "Public officials and diplomats.",
    TOURIST: "Travellers.",
    JOURNALIST: "Journalists and media workers.",
    AID_WORKER: "Humanitarian staff.",
    STATUS_UNKNOWN: "Nothing says who they were.",
  },
});

export const FigureScopeEnum = describedEnum({
  name: "FigureScope",
  description: "What a figure covers. Only figures of one incident are added up (R12).",
  values: FIGURE_SCOPES,
  describe: {
    INCIDENT: "One incident.",
    MULTI_INCIDENT: "Several incidents together.",
    PERIOD: "Everything in a stretch of time.",
    CRISIS_TOTAL: "The whole crisis.",
  },
});

export const TallyBadgeEnum = describedEnum({
  name: "TallyBadge",
  description: "Why a tally has no figure.",
  values: TALLY_BADGES,
  describe: {
    ONLY_UNRELIABLE_CLAIMS: "Only unreliable claims: every claim is set aside (R7).",
    NO_FIGURE: "Nothing known gives a figure. That is not zero.",
  },
});

export const AggregateStateEnum = describedEnum({
  name: "AggregateState",
  description: "How a stated sum stands to the sum of its parts (R12).",
  values: AGGREGATE_STATES,
  describe: {
    CONSISTENT: "The parts add up to what is stated.",
    GAP: "The parts fall short of it or exceed it.",
  },
});
