import type { MissionPeriod } from "../views/diplomacy-view.ts";
import { ACT_EFFECTS, BEYOND_ENVOYS, PRESUPPOSES_AMBASSADOR } from "./act-effects.ts";
import { type LevelStep, levelBefore } from "./levels.ts";
import type { Transition } from "./transitions.ts";

const UNKNOWN_THROUGHOUT: MissionPeriod = {
  from: null,
  to: null,
  status: "UNKNOWN",
  inferred: false,
  level: "UNKNOWN",
  actIds: [],
  disputed: false,
};

/**
 * Transitions that change something: relations restored end only a severance, a severed mission recalls no one and
 * stays severed when its house is closed, and an ambassador recalled anew without a return between has been gone
 * since the first recall.
 */
export function effective(transitions: readonly Transition[]): Transition[] {
  const kept: Transition[] = [];
  for (const transition of transitions) {
    const last = kept.at(-1);
    const status = last?.status ?? "UNKNOWN";
    const endsOnly = ACT_EFFECTS[transition.act.type]?.endsOnly ?? null;
    if (endsOnly !== null && endsOnly !== status) continue;
    const uponEnvoy = transition.act.type.startsWith("AMBASSADOR_") && transition.status !== "AMBASSADOR_IN_POST";
    if (BEYOND_ENVOYS.has(status) && uponEnvoy) continue;
    if (status === "RELATIONS_SEVERED" && transition.status === "MISSION_CLOSED") continue;
    if (last !== undefined && last.status === transition.status) kept.splice(-1, 1, again(last, transition));
    else kept.push(transition);
  }
  return kept;
}

/** The same state told of by one act more: its day stays, its claims grow. */
function again(first: Transition, later: Transition): Transition {
  return {
    ...first,
    claims: [...first.claims, ...later.claims],
    actIds: [...new Set([...first.actIds, ...later.actIds])],
    disputed: first.disputed || later.disputed,
  };
}

/**
 * Periods of one status, from the first presupposed one to the one in force (R18). Where a change is undated the
 * period before it ends on the first day the change was known.
 */
export function timelineOf(input: {
  transitions: readonly Transition[];
  levels: readonly LevelStep[];
}): MissionPeriod[] {
  const { transitions, levels } = input;
  const periods = transitions.map((transition, i): MissionPeriod => {
    const to = transitions[i + 1]?.day ?? null;
    const { status, actIds, disputed, date } = transition;
    const level = levelBefore(levels, to)?.level ?? "UNKNOWN";
    return { from: date.start, to, status, inferred: false, level, actIds, disputed };
  });
  return [beforeFirst(transitions[0], levels), ...periods];
}

function beforeFirst(first: Transition | undefined, levels: readonly LevelStep[]): MissionPeriod {
  const to = first?.day ?? null;
  const level = levelBefore(levels, to)?.level ?? "UNKNOWN";
  if (first === undefined || !PRESUPPOSES_AMBASSADOR.has(first.act.type)) return { ...UNKNOWN_THROUGHOUT, to, level };
  return {
    ...UNKNOWN_THROUGHOUT,
    to,
    status: "AMBASSADOR_IN_POST",
    inferred: true,
    level: level === "UNKNOWN" ? "AMBASSADOR" : level,
    actIds: [first.act.id],
  };
}
