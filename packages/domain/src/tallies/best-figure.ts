import type { PartyCode } from "../claims/claim.ts";
import { contains, type Interval, isOneSided } from "../intervals/interval.ts";
import type { Assertion } from "./figure.ts";

/** A number put forward as best, with what speaks for it (R10). */
export type Candidate = {
  value: number;
  /** Independent origins whose figures allow the number. */
  origins: number;
  gradeRank: number;
  competent: boolean;
  /** Stated as a total or as a list of several, and not as one class alone (R3). */
  whole: boolean;
  /** What set it apart from the runner-up; null: nothing else was put forward. */
  decidedBy: "ORIGINS" | "GRADE" | "COMPETENCE" | "WHOLE" | "LOWEST" | null;
};

/** Where the incident happened and who acted: tells which claimants are best placed to know. */
export type IncidentGround = { country: PartyCode | null; states: readonly PartyCode[] };

type Input = { assertions: readonly Assertion[]; range: Interval; ground: IncidentGround };

/**
 * R10: the closed number that most independent origins allow; ties go to the better grade, then to the claimant
 * best placed to know, then to a total before a class told alone (R3), then to the lowest. Lower bounds stand in where nobody gives a closed number. Null where
 * only words without a number are known.
 */
export function bestFigure(input: Input): Candidate | null {
  const [best, second] = candidates(input).sort(better);
  if (best === undefined) return null;
  return { ...best, decidedBy: second === undefined ? null : decidedBy({ best, second }) };
}

function candidates(input: Input): Candidate[] {
  const { assertions, range } = input;
  const within = (value: number) => contains(range, { lo: value, hi: value });
  const named = assertions.filter(({ point }) => point !== null && within(point));
  const closed = named.filter(({ interval }) => !isOneSided(interval));
  const stating = closed.length > 0 ? closed : named;
  const values = new Set(stating.map(({ point }) => point ?? 0));
  const weights = originsByInterval(assertions);
  return [...values].map((value) => {
    const states = stating.filter(({ point }) => point === value);
    return {
      value,
      origins: originsAllowing({ weights, value }),
      gradeRank: Math.min(...states.map(({ gradeRank }) => gradeRank)),
      competent: states.some((one) => isCompetent({ one, ground: input.ground })),
      whole: states.some(({ list }) => !list?.single),
      decidedBy: null,
    };
  });
}

type Weights = Map<string, { interval: Interval; origins: Set<string> }>;

function originsByInterval(assertions: readonly Assertion[]): Weights {
  const weights: Weights = new Map();
  for (const { interval, origins } of assertions) {
    const key = `${interval.lo}|${interval.hi}`;
    const weight = weights.get(key) ?? { interval, origins: new Set() };
    for (const origin of origins) weight.origins.add(origin);
    weights.set(key, weight);
  }
  return weights;
}

function originsAllowing(input: { weights: Weights; value: number }): number {
  const { weights, value } = input;
  const allowing = new Set<string>();
  for (const { interval, origins } of weights.values()) {
    if (contains(interval, { lo: value, hi: value })) for (const origin of origins) allowing.add(origin);
  }
  return allowing.size;
}

/** Speaks of its own ground or people, or is a hospital or the United Nations (R10). */
function isCompetent(input: { one: Assertion; ground: IncidentGround }): boolean {
  const { group, nationality } = input.one;
  if (group.kind === "MEDICAL" || group.party === "UNO") return true;
  if (group.party === null || group.kind === "MEDIA" || group.kind === "STATE_MEDIA") return false;
  return group.party === input.ground.country || group.party === nationality;
}

function better(a: Candidate, b: Candidate): number {
  return (
    b.origins - a.origins ||
    a.gradeRank - b.gradeRank ||
    Number(b.competent) - Number(a.competent) ||
    Number(b.whole) - Number(a.whole) ||
    a.value - b.value
  );
}

function decidedBy({ best, second }: { best: Candidate; second: Candidate }): Candidate["decidedBy"] {
  if (best.origins !== second.origins) return "ORIGINS";
  if (best.gradeRank !== second.gradeRank) return "GRADE";
  if (best.competent !== second.competent) return "COMPETENCE";
  return best.whole === second.whole ? "LOWEST" : "WHOLE";
}
