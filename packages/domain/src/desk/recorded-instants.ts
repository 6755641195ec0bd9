import type { IsoInstant } from "../claims/claim.ts";
import type { CrisisRecord, SourceRecord } from "../record/record.ts";
import type { DeskNews } from "./crisis-desk.ts";
import { type RecordedRange, recordedBetween, type Taken, unharmed } from "./recorded-between.ts";
import type { Slices } from "./slices.ts";

/** What was recorded at one instant (ms). */
export type RecordedInstant = { at: number; news: Required<DeskNews> };

/**
 * What was recorded after one instant and up to another, instant by instant (R16): a source comes with the grades that it had
 * then, at each of them and at the first instant of all, but for those `known` before.
 */
export function* recordedInstants(
  input: Taken & RecordedRange & { known: ReadonlySet<string> },
): Slices<RecordedInstant[]> {
  const { known, ...range } = input;
  const found = yield* recordedBetween(range);
  const instants = new Map<number, Required<DeskNews>>();
  const newsAt = (at: number) => {
    const news = instants.get(at) ?? { documents: [], claims: [], decisions: [], sources: [] };
    instants.set(at, news);
    return news;
  };
  for (const document of found.documents) newsAt(Date.parse(document.recordedAt)).documents.push(document);
  for (const decision of found.decisions) newsAt(Date.parse(decision.recordedAt)).decisions.push(decision);
  for (const claim of found.claims) {
    placeClaim({ claim, after: range.after, newsAt });
    yield;
  }
  for (const source of found.sources) {
    for (const at of gradedAt({ source, after: range.after })) newsAt(at).sources.push(asOf({ source, at }));
  }
  const inOrder = [...instants].sort(([a], [b]) => a - b).map(([at, news]) => ({ at, news }));
  const [first] = inOrder;
  if (first !== undefined) addSources({ first, sources: found.sources.filter(({ id }) => !known.has(id)) });
  return inOrder;
}

type NewsAt = (at: number) => Required<DeskNews>;

/** A claim whose words are lost comes once as it was, and again as it is since. */
function placeClaim(input: { claim: CrisisRecord["claims"][number]; after: number; newsAt: NewsAt }): void {
  const { claim, after, newsAt } = input;
  const recorded = Date.parse(claim.recordedAt);
  const since = claim.evidenceLost?.since ? Date.parse(claim.evidenceLost.since) : null;
  const isLater = since !== null && since > recorded;
  if (recorded > after) newsAt(recorded).claims.push(isLater ? unharmed(claim) : claim);
  if (isLater && since > after) newsAt(since).claims.push(claim);
}

function gradedAt({ source, after }: { source: SourceRecord; after: number }): Set<number> {
  return new Set(source.grades.map(({ recordedAt }) => Date.parse(recordedAt)).filter((at) => at > after));
}

function asOf({ source, at }: { source: SourceRecord; at: number }): SourceRecord {
  const isKnown = (instant: IsoInstant) => Date.parse(instant) <= at;
  return { ...source, grades: source.grades.filter(({ recordedAt }) => isKnown(recordedAt)) };
}

function addSources({ first, sources }: { first: RecordedInstant; sources: readonly SourceRecord[] }): void {
  const graded = new Set(first.news.sources.map(({ id }) => id));
  const rest = sources.filter(({ id }) => !graded.has(id)).map((source) => asOf({ source, at: first.at }));
  first.news.sources.push(...rest);
}
