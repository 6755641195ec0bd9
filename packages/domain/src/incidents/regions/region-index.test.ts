import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addDays } from "../../dates/days.ts";
import { indexRecord } from "../../ledger/known-record-at.ts";
import { deriveOrigins } from "../../origins/derive-origins.ts";
import { CHILE, crisisOf, killed, LATEST, PERU, type Report, report, told } from "../../testing/casualty-record.ts";
import { on } from "../../testing/diplomatic-record.ts";
import { type Mention, mentionOf } from "../mention.ts";
import { membersOf, type Region } from "./region.ts";
import { type RegionIndex, regionIndex, regionsOf } from "./region-index.ts";

vi.setConfig({ testTimeout: 60_000 });

const FIRST = "2031-05-01";
const dayOf = (days: number) => addDays(FIRST, days);

/** What may be told of an event, from all of it to next to nothing. */
const place = fc.record({
  actors: fc.constantFrom<string[]>(["PER"], ["CHL"], []),
  actorName: fc.constantFrom("gunmen", null),
  country: fc.constantFrom("CHL", "PER", "BOL", null),
  admin1: fc.constantFrom("CL-TA", "CL-AN", null, null),
  kind: fc.constantFrom("AIR_DRONE_STRIKE", "AIR_DRONE_STRIKE", "ARREST"),
  date: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }).map((days) => on(dayOf(days))) },
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 0, max: 50 })
        .map((days) => ({ start: dayOf(days), end: dayOf(days + 9), precision: 4 as const })),
    },
  ),
} as const);
const claim = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 1, max: 9 }), place, fc.constantFrom(null, CHILE, PERU)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(null), place, fc.constant(null)) },
);

/** Invented texts of one to four claims each over three months. */
export const someReports: fc.Arbitrary<Report[]> = fc
  .array(
    fc.record({
      claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
      day: fc.integer({ min: 0, max: 90 }),
      origin: fc.constantFrom(null, null, "Agency"),
      flags: fc.constantFrom([], [], [], ["MACHINE_WRITTEN" as const]),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((many) =>
    many.map(({ claims, day, origin, flags }, index) =>
      report(
        `t${index}`,
        claims.map(([n, incident, claimant]) =>
          n === null ? told({ incident, denied: incident.admin1 === null }) : killed(n, { incident, claimant }),
        ),
        { origin, flags: [...flags], publishedAt: dayOf(day) },
      ),
    ),
  );

function mentionsOf(reports: readonly Report[]): Mention[] {
  const record = crisisOf(reports);
  const origins = deriveOrigins(record);
  return indexRecord({ record, origins, moment: LATEST }).claims.flatMap((one) => mentionOf(one) ?? []);
}

function parting(regions: Iterable<Region>): string[] {
  const ids = (region: Region) => membersOf(region).map(({ id }) => id);
  return [...regions].map((region) => `${region.doubtful} ${ids(region).sort().join(" ")}`).sort();
}

/** The regions of an index, kept by what it says of their changes. */
function keeper() {
  const index = regionIndex();
  const regions = new Set<Region>();
  return {
    put(change: Parameters<RegionIndex["put"]>[0]) {
      index.put(change);
      const { changed, gone } = index.takeChanges();
      for (const region of gone) regions.delete(region);
      for (const region of changed) regions.add(region);
    },
    parting: () => parting(regions),
  };
}

describe("regionIndex", () => {
  it("parts the same whatever the order of the texts, one by one or all at once", () => {
    fc.assert(
      fc.property(someReports, fc.infiniteStream(fc.nat()), (reports, keys) => {
        const kept = keeper();
        const ranks = new Map(reports.map(({ id }) => [id, keys.next().value ?? 0]));
        const mentions = mentionsOf(reports);
        for (const { id } of reports.toSorted((a, b) => (ranks.get(a.id) ?? 0) - (ranks.get(b.id) ?? 0))) {
          kept.put({ documentIds: [id], mentions: mentions.filter(({ claim: { documentId } }) => documentId === id) });
        }
        expect(kept.parting()).toEqual(parting(regionsOf(mentions)));
      }),
      { numRuns: 300 },
    );
  });

  it("forgets a text as if it had never come, and takes it back", () => {
    fc.assert(
      fc.property(someReports, fc.nat(), (reports, which) => {
        const leaving = reports[which % reports.length]?.id ?? "";
        const mentions = mentionsOf(reports);
        const staying = mentions.filter(({ claim: { documentId } }) => documentId !== leaving);
        const kept = keeper();
        kept.put({ documentIds: [], mentions });
        kept.put({ documentIds: [leaving], mentions: [] });
        expect(kept.parting()).toEqual(parting(regionsOf(staying)));
        kept.put({ documentIds: [leaving], mentions: mentions.filter((one) => !staying.includes(one)) });
        expect(kept.parting()).toEqual(parting(regionsOf(mentions)));
      }),
      { numRuns: 300 },
    );
  });
});
