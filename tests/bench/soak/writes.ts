import type { Random } from "@demarche/testkit";
import { type Client, dataOf } from "./client.ts";

const INGEST = `mutation($input: IngestDocumentInput!) { result: ingestDocument(input: $input) { __typename ... on Error { code message } } }`;
const COMMENT = `mutation($input: CommentOnClaimInput!) { result: commentOnClaim(input: $input) { __typename ... on Error { code message } } }`;
const CLAIMS = "query($slug: String!) { reviewQueue(crisis: $slug, first: 20) { nodes { id } } }";

type Answer = { result: { __typename: string; code?: string; message?: string } };
export type Written = { count: number; late: number; problems: string[] };

/** Writes at a steady rate until told to stop: a short report, or a remark on a claim, in turn. */
export async function writeUntil(options: {
  client: Client;
  slugs: readonly string[];
  perSecond: number;
  random: Random;
  written: Written;
  stopped: () => boolean;
}): Promise<void> {
  const { client, slugs, perSecond, random, written, stopped } = options;
  const claims = new Map<string, string[]>();
  for (const slug of slugs) {
    const { reviewQueue } = await dataOf<{ reviewQueue: { nodes: { id: string }[] } }>(client.ask(CLAIMS, { slug }));
    claims.set(
      slug,
      reviewQueue.nodes.map(({ id }) => id),
    );
  }
  const under = new Set<Promise<void>>();
  const start = performance.now();
  for (let number = 0; !stopped(); number += 1) {
    const due = start + (number * 1000) / perSecond;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const slug = random.pick(slugs);
    const ids = claims.get(slug) ?? [];
    const made =
      number % 2 === 0 || ids.length === 0
        ? report({ slug, number })
        : remark({ slug, number, claim: random.pick(ids) });
    const one: Promise<void> = dataOf<Answer>(client.ask(made.query, { input: made.input }))
      .then(({ result }) => {
        written.count += 1;
        if (result.code) written.problems.push(`${result.code}: ${result.message}`);
      })
      .catch((error) => void written.problems.push(String(error)))
      .finally(() => under.delete(one));
    under.add(one);
    if (under.size > perSecond) written.late += 1;
  }
  await Promise.all(under);
}

const TAG = Date.now();

/** What is sent again is written once. */
const idOf = (number: number) => `soak-${TAG}-${number}`;

function report({ slug, number }: { slug: string; number: number }) {
  const text = `Officials said on Friday that ${2 + (number % 40)} people were killed near Harbour ${number}. Report ${TAG}.`;
  const input = { crisis: slug, text, publisher: `Soak ${number % 20}`, publishedAt: "2022-03-04" };
  return { query: INGEST, input: { ...input, clientMutationId: idOf(number) } };
}

function remark({ slug, number, claim }: { slug: string; number: number; claim: string }) {
  return {
    query: COMMENT,
    input: { crisis: slug, claim, comment: `Seen ${number} ${TAG}`, clientMutationId: idOf(number) },
  };
}
