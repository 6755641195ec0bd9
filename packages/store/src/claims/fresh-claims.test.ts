import type { RecordedClaim } from "@demarche/domain";
import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  openTestServices,
  SQLITE_MIGRATIONS,
  seedCrisis,
} from "@demarche/testkit";
import { expect, it } from "vitest";
import { openSqliteStore } from "../engine/sqlite/open-store.ts";
import { freshClaims } from "./fresh-claims.ts";

const TEXT = "Four fishermen were killed; the minister Musa Al-Tembo recalled the envoy.";
const reader = fakeReader((text) => [
  casualtyClaim({ text, exact: "Four fishermen were killed" }),
  diplomaticClaim({ text, exact: "the minister Musa Al-Tembo recalled", participants: ["Musa Al-Tembo"] }),
]);

it("are given as the record has them, once", async () => {
  const test = openTestServices({ reader });
  const seeded = await seedCrisis({ services: test.services, documents: [{ text: TEXT }] });
  const other = openSqliteStore({ file: test.file, migrationsDir: SQLITE_MIGRATIONS });
  const read = await other.read.claims.takenInByCrisisId(seeded.crisis.id);
  const ids = read.map(({ id }) => id);
  const asked = [...ids, "clm_nobody"];
  const first = await test.store.snapshot(({ claims }) => claims.takenInByIds(asked));
  const again = await test.store.snapshot(({ claims }) => claims.takenInByIds(asked));
  expect(read).toHaveLength(2);
  expect(first).toEqual([...read, null]);
  expect(again).toEqual(first);
  await other.close();
  await test.remove();
});

it("are let go where nobody takes them in", () => {
  const fresh = freshClaims();
  for (let place = 0; place < 10_000; place += 1) fresh.put(claimOf(`clm_${place}`));
  expect([fresh.take("clm_0"), fresh.take("clm_9999")?.id]).toEqual([undefined, "clm_9999"]);
  expect(fresh.take("clm_9999")).toBeUndefined();
});

function claimOf(id: string): RecordedClaim {
  const kept = { documentId: "doc_1", recordedAt: "2024-01-01T00:00:00.000Z", extractor: "rules@1", partOf: null };
  const claim = casualtyClaim({ text: TEXT, exact: "Four fishermen were killed" });
  return { ...kept, id, claim, reviewState: "PROPOSED", credibility: null };
}
