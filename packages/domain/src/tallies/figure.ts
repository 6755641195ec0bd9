import type { CasualtyClaim, IsoDay, IsoInstant, PartyCode } from "../claims/claim.ts";
import { gradeRank } from "../evidence/grade-of.ts";
import { intervalOf, pointOf } from "../intervals/figure-interval.ts";
import type { Interval } from "../intervals/interval.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { latelyKept } from "../ledger/lately-kept.ts";
import type { ClaimantIdentity } from "../views/tally-view.ts";
import { claimantIdentity } from "./claimant-identity.ts";

export type CasualtyFigure = KnownClaim & { claim: CasualtyClaim };

/** What one claimant group says of one figure in one document; after R4, in one origin. */
export type Assertion = {
  group: ClaimantIdentity;
  interval: Interval;
  /** The number it names; null for words without one. */
  point: number | null;
  claims: CasualtyFigure[];
  origins: ReadonlySet<string>;
  /** Best of its carriers, as R10 orders them. */
  gradeRank: number;
  /** When the claimant said it, else when it was published; null: unknown. */
  assertedAt: IsoDay | IsoInstant | null;
  statedSuperseded: boolean;
  nationality: PartyCode | null;
  /** Of a sum of a list: the classes it sums, and whether it sums but one figure (R3). Null: stated as a total. */
  list: { classes: string; single: boolean } | null;
};

export function isCasualtyFigure(claim: KnownClaim): claim is CasualtyFigure {
  return claim.claim.type === "casualty";
}

/** The assertion of one claim alone. */
export function assertionOf(figure: CasualtyFigure): Assertion {
  const known = ASSERTIONS.get(figure) ?? asserted(figure);
  ASSERTIONS.set(figure, known);
  return known;
}

/** As large as the figure itself, and cheap to make again. */
const MOST_ASSERTIONS = 32_000;
const ASSERTIONS = latelyKept<CasualtyFigure, Assertion>(MOST_ASSERTIONS);

function asserted(figure: CasualtyFigure): Assertion {
  const { claim, document } = figure;
  return {
    group: claimantIdentity(claim.claimant),
    interval: intervalOf(claim),
    point: pointOf(claim),
    claims: [figure],
    origins: new Set([document.originId]),
    gradeRank: gradeRank(document.grade),
    assertedAt: assertedAt(figure),
    statedSuperseded: claim.statedSuperseded,
    nationality: claim.nationality,
    list: null,
  };
}

/** What is said on the day it was published has the instant of the publication, which orders one day's revisions. */
export function assertedAt({ claim, document }: KnownClaim): IsoDay | IsoInstant | null {
  const { publishedAt } = document;
  if (claim.assertedOn === null || publishedAt?.startsWith(claim.assertedOn)) return publishedAt;
  return claim.assertedOn;
}

/** One assertion with the sentences, origins and best grade of all, as of the first time it was said (R4). */
export function mergeAssertions(assertions: readonly [Assertion, ...Assertion[]]): Assertion {
  const [first, ...others] = assertions;
  if (others.length === 0) return first;
  const times = assertions.flatMap(({ assertedAt }) => assertedAt ?? []).sort();
  return {
    ...first,
    claims: assertions.flatMap(({ claims }) => claims),
    origins: new Set(assertions.flatMap(({ origins }) => [...origins])),
    gradeRank: Math.min(...assertions.map((one) => one.gradeRank)),
    assertedAt: times[0] ?? null,
    nationality: assertions.find(({ nationality }) => nationality !== null)?.nationality ?? null,
    list: assertions.every(({ list }) => list?.single) ? first.list : wholeOf(assertions),
  };
}

/** Told once as a total or as a list of several, a figure is the whole, however often one class alone is told. */
function wholeOf(assertions: readonly Assertion[]): Assertion["list"] {
  return assertions.some(({ list }) => list === null)
    ? null
    : (assertions.find(({ list }) => !list?.single)?.list ?? null);
}

/** Strictly later: by the instant where both are told, else by the day. Unknown is later than nothing. */
export function isLater(a: IsoDay | IsoInstant | null, b: IsoDay | IsoInstant | null): boolean {
  if (a === null || b === null) return false;
  if (a.length > 10 && b.length > 10) return a > b;
  return a.slice(0, 10) > b.slice(0, 10);
}
