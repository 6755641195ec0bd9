import { join } from "node:path";
import { seededRandom, seedsOf } from "@demarche/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demarche, type Running, serveDemarche, temporaryFolder } from "../support/demarche.ts";

const KILLS = seedsOf({ variable: "DEMARCHE_KILLS", count: 20 });
const CLIENTS = 3;
const LONGEST_LIFE_MS = 400;

const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  __typename ... on IngestDocumentPayload { document { id } repeated } ... on Error { code }
} }`;

type Answer = { id: string; repeated: boolean };

let folder: ReturnType<typeof temporaryFolder>;
/** What was acknowledged, by the request's key. */
const acknowledged = new Map<string, string>();

beforeAll(() => {
  folder = temporaryFolder();
  const crisis = ["--slug", "busia", "--title", "Busia", "--parties", "KEN,UGA", "--from", "2021-05-01"];
  expect(demarche({ args: ["crisis", "add", ...crisis], cwd: folder.path }).status).toBe(0);
});
afterAll(() => folder.remove());

async function ingest({ address, key }: { address: string; key: string }): Promise<Answer> {
  const text = `Uganda's foreign ministry said that nine people were killed in a strike on Busia, report ${key} of the day.`;
  const input = { crisis: "busia", text, publisher: "Harbour Wire", publishedAt: "2021-05-04", clientMutationId: key };
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: INGEST, variables: { input } }),
  });
  const { data } = (await response.json()) as {
    data: { ingestDocument: { document?: { id: string }; repeated?: boolean } };
  };
  const { document, repeated } = data.ingestDocument;
  if (!document || repeated === undefined) throw new Error(JSON.stringify(data));
  return { id: document.id, repeated };
}

/** Keeps asking until the server is gone; what it acknowledged by then counts. */
async function client({ address, name }: { address: string; name: string }): Promise<string> {
  for (let number = 0; ; number += 1) {
    const key = `${name}-${number}`;
    try {
      const { id } = await ingest({ address, key });
      acknowledged.set(key, id);
    } catch {
      return key;
    }
  }
}

async function killedUnderLoad({ running, seed }: { running: Running; seed: number }): Promise<string[]> {
  const clients = Array.from({ length: CLIENTS }, (_, index) =>
    client({ address: running.address, name: `${seed}-${index}` }),
  );
  await new Promise((done) => setTimeout(done, seededRandom(seed).below(LONGEST_LIFE_MS)));
  running.child.kill("SIGKILL");
  return Promise.all(clients);
}

describe("a server that is killed while it writes", () => {
  test.each(KILLS)("loses nothing that it acknowledged, and has nothing twice (seed %i)", async (seed) => {
    const unanswered = await killedUnderLoad({
      running: await serveDemarche({ args: ["--no-dashboard"], cwd: folder.path }),
      seed,
    });
    const verified = demarche({ args: ["verify"], cwd: folder.path });
    expect(verified, `seed ${seed}`).toMatchObject({ status: 0, stderr: "" });
    const again = await serveDemarche({ args: ["--no-dashboard"], cwd: folder.path });
    for (const key of unanswered) acknowledged.set(key, (await ingest({ address: again.address, key })).id);
    for (const [key, id] of acknowledged) {
      if (!key.startsWith(`${seed}-`)) continue;
      expect(await ingest({ address: again.address, key }), `seed ${seed}, ${key}`).toEqual({ id, repeated: true });
    }
    expect(await again.stop()).toBe(0);
    const documents = new Set(acknowledged.values()).size;
    const { stdout } = demarche({ args: ["verify", "--data", join(folder.path, "data")], cwd: folder.path });
    expect(stdout, `seed ${seed}`).toMatch(new RegExp(`^${documents} documents, .* all hold\\.`));
    expect(documents).toBe(acknowledged.size);
  });
});
