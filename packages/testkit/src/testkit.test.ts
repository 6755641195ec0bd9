import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { checkEvidence } from "@demarche/domain";
import { expect, it } from "vitest";
import { casualtyClaim, diplomaticClaim, spanOf } from "./claim-factory.ts";
import { fakeClock } from "./fake-clock.ts";
import { openTestServices } from "./open-test-services.ts";
import { openTestStore } from "./open-test-store.ts";
import { seedCrisis } from "./seed-crisis.ts";

it("opens an empty store in a file of its own and removes it with its folder", async () => {
  const [one, other] = [openTestStore(), openTestStore()];
  expect(one.file).not.toBe(other.file);
  expect((await one.store.read.ledger.head()).position).toBe(0);
  await Promise.all([one.remove(), other.remove()]);
  expect(existsSync(dirname(one.file))).toBe(false);
});

it("makes claims that pass the verbatim gate, and refuses words that are not in the text", () => {
  const text = "Four fishermen were killed. Uganda recalled its ambassador.";
  const casualty = casualtyClaim({ text, exact: "Four fishermen were killed" });
  const diplomatic = diplomaticClaim({ text, exact: "Uganda recalled its ambassador" });
  expect([casualty, diplomatic].flatMap((claim) => checkEvidence({ text, claim }))).toEqual([]);
  expect(() => spanOf({ text, exact: "Five" })).toThrow('"Five" does not stand in the text');
});

it("holds the time until told otherwise", () => {
  const clock = fakeClock("2024-01-01T00:00:00.000Z");
  expect(clock.now()).toEqual(clock.now());
  clock.advance(1000);
  expect(clock.now().toISOString()).toBe("2024-01-01T00:00:01.000Z");
  clock.set("2025-01-01");
  expect(clock.now().toISOString()).toBe("2025-01-01T00:00:00.000Z");
});

it("seeds a crisis, and throws where a document is refused", async () => {
  const test = openTestServices();
  const { crisis, documents } = await seedCrisis({ services: test.services, documents: [{ text: "One." }] });
  expect([crisis.slug, documents.length]).toEqual(["lake-dispute", 1]);
  const again = seedCrisis({ services: test.services, crisis: { slug: "b" }, documents: [{ text: "" }] });
  await expect(again).rejects.toThrow("document.empty");
  await test.remove();
});
