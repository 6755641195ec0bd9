import type { DayInterval } from "../claims/claim.ts";
import { byText, groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { lazily } from "../ledger/lazily.ts";
import type { DatedFact, DateReading } from "../views/incident-view.ts";
import { daysContain, daysIntersect } from "./days.ts";

/** One claim's date for the fact. A claim without a date gives no reading. */
export type DateEvidence = { claim: KnownClaim; interval: DayInterval };

/**
 * R17: every reading of a date, and the best: most independent origins, then most documents, then most precise,
 * then earliest published. A less precise reading that holds the best one supports it and disputes nothing;
 * a reading that only set-aside claims give is shown and never best.
 */
export function datedFact(evidence: readonly DateEvidence[]): DatedFact {
  const weighed = [...groupBy(evidence, keyOf).values()].map(weigh);
  const counted = weighed.filter(({ reading }) => !reading.excluded);
  const supported = counted.map((one) => ({ ...one, support: supportOf({ one, counted }) })).sort(better);
  const best = supported[0]?.reading ?? null;
  return {
    start: best?.start ?? null,
    end: best?.end ?? null,
    precision: best?.precision ?? null,
    disputed: counted.some((a) => counted.some((b) => !daysIntersect(a.reading, b.reading))),
    readings: weighed.map(({ reading }) => reading).sort(byDay),
  };
}

type Weighed = { reading: DateReading; origins: Set<string>; documents: Set<string>; firstKnown: string };
type Supported = Weighed & { support: { origins: number; documents: number } };

function keyOf({ interval }: DateEvidence): string {
  const known = KEYS.get(interval) ?? `${interval.start}/${interval.end}/${interval.precision}`;
  KEYS.set(interval, known);
  return known;
}

/** A claim's days are weighed with every claim that joins it. */
const KEYS = new WeakMap<DayInterval, string>();

function weigh(group: DateEvidence[]): Weighed {
  const counting = group.filter(({ claim }) => claim.setAside === null);
  const shown = counting.length > 0 ? counting : group;
  const [origins, documents] = [new Set<string>(), new Set<string>()];
  let firstKnown = shown[0]?.claim.document.knownOn ?? "";
  for (const { document, documentId } of eachText(shown)) {
    origins.add(document.originId);
    documents.add(documentId);
    if (document.knownOn < firstKnown) firstKnown = document.knownOn;
  }
  const { start, end, precision } = group[0]?.interval ?? { start: "", end: "", precision: 5 as const };
  const excluded = counting.length === 0;
  const claimIds = lazily(() => group.map(({ claim }) => claim.id).sort());
  const reading: DateReading = {
    start,
    end,
    precision,
    get claimIds() {
      return claimIds();
    },
    documents: documents.size,
    origins: origins.size,
    excluded,
  };
  return { reading, origins, documents, firstKnown };
}

/** A claim of each text, and more than one where its claims stand apart. */
function eachText(evidence: readonly DateEvidence[]): KnownClaim[] {
  const claims: KnownClaim[] = [];
  for (const { claim } of evidence) if (claim.document !== claims.at(-1)?.document) claims.push(claim);
  return claims;
}

function supportOf(input: { one: Weighed; counted: Weighed[] }): Supported["support"] {
  const supporters = input.counted.filter((other) => daysContain(other.reading, input.one.reading));
  return {
    origins: new Set(supporters.flatMap((other) => [...other.origins])).size,
    documents: new Set(supporters.flatMap((other) => [...other.documents])).size,
  };
}

function better(a: Supported, b: Supported): number {
  return (
    b.support.origins - a.support.origins ||
    b.support.documents - a.support.documents ||
    a.reading.precision - b.reading.precision ||
    byText(a.firstKnown, b.firstKnown) ||
    byDay(a.reading, b.reading)
  );
}

function byDay(a: DateReading, b: DateReading): number {
  return byText(a.start, b.start) || byText(a.end, b.end) || a.precision - b.precision;
}
