import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createYogaApp, repeatedQueries } from "@demarche/schema";
import {
  casualtyClaim,
  fakeReader,
  openTestServices,
  type Random,
  seedCrisis,
  seededRandom,
  TEST_CONTEXT,
  type TestServices,
} from "@demarche/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import { admission } from "../service/admission.ts";
import { answerCache } from "./answer-cache.ts";
import { answerHeads } from "./answer-heads.ts";
import { bodyRoom } from "./body-room.ts";
import { graphqlAnswers } from "./graphql-answer.ts";
import { type AnswerKind, graphqlFront } from "./graphql-front.ts";

const SLUGS = ["lake-dispute", "other"];
const QUERIES = [
  "query($s: String!) { crisis(slug: $s) { title tally { low high best } documents(first: 5) { totalCount nodes { title source { name grade } } } } }",
  "query($s: String!) { crisis(slug: $s) { incidents(first: 5) { nodes { title claims(first: 5) { nodes { id credibility document { title } } } } } } }",
  "query($s: String!) { ledger(crisis: $s, first: 5) { totalCount nodes { position kind } } }",
  'query($s: String!) { search(query: "killed", crisis: $s) { totalCount } }',
  "query($s: String!) { reviewQueue(crisis: $s, first: 3) { totalCount nodes { id reviewState } } }",
  "query($s: String!) { crisis(slug: $s) { head { position } title } }",
  "query($s: String!) { crisis(slug: $s) { title } crises { nodes { title } } }",
];

let test: TestServices;
let kinds: AnswerKind[];
const servers: Server[] = [];
beforeEach(async () => {
  kinds = [];
  test = openTestServices({
    reader: fakeReader((text) => [casualtyClaim({ text, exact: "Four fishermen were killed" })]),
  });
  for (const slug of SLUGS) await seedCrisis({ services: test.services, crisis: { slug }, documents: [] });
});
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  test.remove();
});

/** Asks over a front that keeps answers, or one that keeps none. */
async function asking(megabytes: number) {
  const { services } = test;
  const answer = graphqlAnswers({
    app: createYogaApp({ services }),
    again: repeatedQueries({ services }),
  });
  const front = graphqlFront({
    answer,
    heads: answerHeads({ reads: services.reads }),
    stream: (_request, response) => void response.end(),
    now: () => new Date("2024-02-01T12:00:00Z"),
    build: "build",
    cache: answerCache(megabytes * 1e6),
    room: bodyRoom(100_000),
    admission: admission({ limit: 10, overloaded: () => false }),
    maxBodyBytes: 10_000,
    answered: (kind) => megabytes > 0 && kinds.push(kind),
  });
  const server = createServer((request, response) => void front(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  servers.push(server);
  const { port } = server.address() as AddressInfo;
  return async (query: string, slug: string) => {
    const body = JSON.stringify({ query, variables: { s: slug } });
    const headers = { "content-type": "application/json" };
    return (await fetch(`http://127.0.0.1:${port}/graphql`, { method: "POST", headers, body })).json();
  };
}

async function writeSomething({ random, number }: { random: Random; number: number }): Promise<string> {
  const { reads, writes } = test.services;
  const slug = random.pick(SLUGS);
  const { id } = (await reads.crisisBySlug(slug)) ?? { id: "" };
  const { items } = await reads.documents(id, { first: 20, after: null });
  const document = items.length === 0 ? null : random.pick(items).node;
  const [claims = []] = await reads.claimsByDocumentIds(document ? [document.id] : []);
  const grade = random.below(3) === 0 ? { grade: random.pick(["A", "B", "C"] as const) } : {};
  const text = `Four fishermen were killed near pier ${number}.`;
  const input = {
    crisis: slug,
    title: `News ${number}`,
    publisher: `Shore ${random.below(2)}`,
    publishedAt: "2024-01-20",
    text,
  };
  const [claim] = claims;
  const way = claim && document ? random.below(5) : 0;
  const written =
    way < 2 || !claim || !document
      ? await writes.ingestDocument(TEST_CONTEXT, { ...input, ...grade })
      : way < 4
        ? await writes.decide(TEST_CONTEXT, {
            crisis: slug,
            ruling: { kind: "REVIEW_CLAIMS", state: way === 2 ? "REJECTED" : "ACCEPTED", claimIds: [claim.id] },
            reason: "Read again",
          })
        : await writes.redactDocument(TEST_CONTEXT, { document: document.id, reason: "A court's order" });
  expect(written.ok || written.failure.code).toSatisfy((told) => told === true || told === "document.redacted");
  return slug;
}

it.each([1, 2, 3])(
  "gives of what it keeps what it would give anew, whatever is written (seed %i)",
  async (seed) => {
    const random = seededRandom(seed);
    const [kept, anew] = [await asking(10), await asking(0)];
    for (let number = 1; number <= 25; number += 1) {
      await writeSomething({ random, number: 100 * seed + number });
      for (const query of QUERIES) {
        for (const slug of SLUGS) expect(await kept(query, slug)).toEqual(await anew(query, slug));
      }
    }
    // A write to one crisis leaves what was kept of the other.
    expect(kinds.filter((kind) => kind === "hit").length).toBeGreaterThan(40);
  },
  60_000,
);
