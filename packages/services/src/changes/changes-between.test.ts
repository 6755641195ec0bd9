import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RefusedRequest } from "../failures.ts";

const government = { name: "Ugandan government", kind: "GOVERNMENT" as const, party: "UGA", via: null };

const reader = fakeReader((text) => {
  const killed = (figure: string, number: number) =>
    casualtyClaim({ text, exact: `${figure} fishermen were killed`, min: number, max: number, claimant: government });
  if (text.includes("recalled")) return [diplomaticClaim({ text, exact: "Uganda recalled its ambassador from Kenya" })];
  if (text.includes("agreed")) {
    const returned = { act: "AMBASSADOR_RETURNED", status: "AGREED", date: null } as const;
    return [diplomaticClaim({ text, exact: "agreed that its ambassador would return", ...returned })];
  }
  return [text.includes("Nine") ? killed("Nine", 9) : killed("Seven", 7)];
});

const DOCUMENTS = [
  { text: "Seven fishermen were killed, the government said.", publisher: "A", publishedAt: "2024-01-11" },
  { text: "Uganda recalled its ambassador from Kenya.", publisher: "B", publishedAt: "2024-01-12" },
  { text: "Nine fishermen were killed, the government said now.", publisher: "C", publishedAt: "2024-01-14" },
  { text: "Uganda agreed that its ambassador would return.", publisher: "D", publishedAt: "2024-01-20" },
];

let test: TestServices;
let crisisId: string;
beforeEach(async () => {
  test = openTestServices({ reader });
  crisisId = (await seedCrisis({ services: test.services, documents: DOCUMENTS })).crisis.id;
});
afterEach(() => test.remove());

const changes = (since: string, until: string) => test.services.reads.changes(crisisId, since, until, "PUBLISHED");

describe("changes between two moments", () => {
  it("tell in words what came into view, when, and by which claims and entries", async () => {
    const all = await changes("2024-01-01", "2024-01-31");
    const told = all.map(({ at, summary }) => `${at.slice(0, 10)} ${summary}`);
    expect(told.find((line) => line.startsWith("2024-01-11 New incident: "))).toContain("7 killed");
    expect(told).toContainEqual(
      expect.stringMatching(/^2024-01-14 Killed in .*: 7 → 9\. Uganda gave 9 later \(2024-01-14\)\.$/),
    );
    expect(told).toContainEqual("2024-01-12 Uganda's mission in Kenya: unknown → ambassador recalled");
    expect(told).toContainEqual("2024-01-20 Uganda's mission in Kenya: return of the ambassador agreed");
    expect(told.filter((line) => line.includes("recall"))).toHaveLength(1);
    expect(all.every(({ claimIds, entryIds }) => claimIds.length > 0 && entryIds.length === claimIds.length)).toBe(
      true,
    );
    expect(new Set(told).size).toBe(told.length);
    expect(told).toEqual(told.toSorted((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10))));
  });

  it("tell only what lies after the one and up to the other", async () => {
    expect(await changes("2024-01-14", "2024-01-19")).toEqual([]);
    const days = (await changes("2024-01-11", "2024-01-14")).map(({ at }) => at.slice(0, 10));
    expect([...new Set(days)]).toEqual(["2024-01-12", "2024-01-14"]);
    expect(await changes("2024-01-31", "2024-01-01")).toEqual([]);
  });

  it("refuse a moment that is none", async () => {
    await expect(changes("yesterday", "2024-01-31")).rejects.toThrow(RefusedRequest);
  });
});
