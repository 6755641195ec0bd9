import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  seedCrisis,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";

const MOMENT = { asOf: "2024-03-01T23:59:59.999Z", clock: "PUBLISHED" as const };
const FIRST_PAGE = { filter: {}, first: 20, after: null };

let test: TestServices;
let crisisId: string;
beforeEach(async () => {
  test = openTestServices({
    reader: fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]),
  });
  const documents = [{ text: "Four fishermen were killed.", publishedAt: "2024-01-12" }];
  crisisId = (await seedCrisis({ services: test.services, documents })).crisis.id;
});
afterEach(() => test.remove());

const figure = () => test.services.reads.figure(crisisId, MOMENT, "KILLED");
const incidents = () => test.services.reads.incidents(crisisId, MOMENT, FIRST_PAGE);

it("gives at once what was asked before, once this turn's head is known", async () => {
  const [known, page] = [await figure(), await incidents()];
  await test.services.reads.head();
  expect(figure()).toEqual(known);
  expect(incidents()).toEqual(page);
});

it("gives nothing at once after an entry, until it is taken in", async () => {
  await figure();
  await test.services.writes.ingestDocument(TEST_CONTEXT, {
    crisis: "lake-dispute",
    text: "Four fishermen were killed, the ministry says.",
    publishedAt: "2024-01-13",
  });
  await test.services.reads.head();
  const [late, behind] = [figure(), incidents()];
  expect([late, behind].every((value) => value instanceof Promise)).toBe(true);
  expect((await behind).incidents[0]?.claimIds).toHaveLength(2);
  await late;
  await test.services.reads.head();
  expect(incidents()).toMatchObject({ incidents: [{ claimIds: { length: 2 } }] });
});
