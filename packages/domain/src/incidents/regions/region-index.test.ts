import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { whole } from "../../desk/slices.ts";
import { groupBy } from "../../ledger/group-by.ts";
import { indexRecord } from "../../ledger/known-record-at.ts";
import { deriveOrigins } from "../../origins/derive-origins.ts";
import { crisisOf, LATEST, type Report } from "../../testing/casualty-record.ts";
import { someReports } from "../../testing/some-reports.ts";
import { type Mention, mentionOf } from "../mention.ts";
import { membersOf, type Region } from "./region.ts";
import { type RegionIndex, regionIndex, regionsOf } from "./region-index.ts";

vi.setConfig({ testTimeout: 60_000 });

function mentionsOf(reports: readonly Report[]): Mention[] {
  const record = crisisOf(reports);
  const origins = deriveOrigins(record);
  return indexRecord({ record, origins, moment: LATEST }).claims.flatMap((one) => mentionOf(one) ?? []);
}

function byText(mentions: readonly Mention[]): Map<string, Mention[]> {
  return groupBy(mentions, ({ claim }) => claim.documentId);
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
      whole(index.put(change));
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
          kept.put(byText(mentions.filter(({ claim: { documentId } }) => documentId === id)));
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
        kept.put(byText(mentions));
        kept.put(new Map([[leaving, []]]));
        expect(kept.parting()).toEqual(parting(regionsOf(staying)));
        kept.put(byText(mentions.filter((one) => !staying.includes(one))));
        expect(kept.parting()).toEqual(parting(regionsOf(mentions)));
      }),
      { numRuns: 300 },
    );
  });
});
