import { CLAIM_KINDS, type ClaimKind } from "@demarche/domain";
import {
  casualtyClaim,
  diplomaticClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  seededRandom,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RulingRequest } from "../contract.ts";

const SLUGS = ["lake-dispute", "other"];
const KINDS: (ClaimKind | null)[] = [null, ...CLAIM_KINDS];

let test: TestServices;
let crises: { slug: string; id: string }[];
beforeEach(async () => {
  test = openTestServices({
    reader: fakeReader((text) => [
      casualtyClaim({ text, exact: "Four fishermen were killed" }),
      diplomaticClaim({ text, exact: "Uganda recalled its ambassador" }),
    ]),
  });
  crises = [];
  for (const slug of SLUGS) {
    const documents = Array.from({ length: 6 }, (_, index) => ({
      text: `Four fishermen were killed. Uganda recalled its ambassador. ${slug} ${index}`,
    }));
    crises.push({ slug, id: (await seedCrisis({ services: test.services, crisis: { slug }, documents })).crisis.id });
  }
});
afterEach(() => test.remove());

async function areCounted(): Promise<void> {
  for (const crisisId of [null, ...crises.map(({ id }) => id)]) {
    for (const kind of KINDS) {
      const { items, totalCount } = await test.services.reads.reviewQueue(crisisId, kind, { first: 100, after: null });
      expect([crisisId, kind, totalCount]).toEqual([crisisId, kind, items.length]);
    }
  }
}

it.each([1, 2, 3])("counts what the queue lists, whatever was decided and withdrawn (seed %i)", async (seed) => {
  const random = seededRandom(seed);
  const made = new Map<string, string[]>(SLUGS.map((slug) => [slug, []]));
  const decide = async (crisis: string, ruling: RulingRequest) => {
    const result = await test.services.writes.decide(TEST_CONTEXT, { crisis, reason: "read", ruling });
    if (result.ok && ruling.kind !== "WITHDRAW") made.get(crisis)?.push(result.value.decisionId);
    return result.ok;
  };
  await areCounted();
  let done = 0;
  for (let step = 0; step < 15; step += 1) {
    const { slug, id } = random.pick(crises);
    const queue = await test.services.reads.reviewQueue(id, null, { first: 100, after: null });
    const claimIds = [random.pick(queue.items).node.id];
    const earlier = made.get(slug) ?? [];
    const isUndone = earlier.length > 0 && random.below(3) === 0;
    const state = random.pick(["ACCEPTED", "REJECTED"] as const);
    const ruling: RulingRequest = isUndone
      ? { kind: "WITHDRAW", decisionId: random.pick(earlier) }
      : { kind: "REVIEW_CLAIMS", claimIds, state };
    if (await decide(slug, ruling)) done += 1;
    await areCounted();
  }
  expect(done).toBeGreaterThan(8);
});
