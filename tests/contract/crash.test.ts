import { join } from "node:path";
import { readDocument } from "@demarche/reader";
import { createServices } from "@demarche/services";
import { openSqliteStore } from "@demarche/store";
import { seededRandom, seedsOf } from "@demarche/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demarche, type Running, serveDemarche, temporaryFolder } from "../support/demarche.ts";

const KILLS = seedsOf({ variable: "DEMARCHE_KILLS", count: 20 });
const CLIENTS = 3;
const LONGEST_LIFE_MS = 400;
/** Ends what hangs. Each round starts a server and verifies all that there is, however long a busy machine takes to. */
const LONGEST_MS = 3_600_000;
/** Refused before anything is written, as on a busy machine that reads too slowly; to be asked again. */
const TOO_SLOW = /reader\.deadline/;

const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  __typename ... on IngestDocumentPayload { document { id } repeated } ... on Error { code }
} }`;

type Answer = { id: string; repeated: boolean };

let folder: ReturnType<typeof temporaryFolder>;
/** What was acknowledged, by the request's key. */
const acknowledged = new Map<string, string>();
/** Keys of requests whose answer the kill took away. */
const unanswered: string[] = [];

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

/** Asks again what was not answered; a key is let go only once it is. */
async function askAgain(address: string): Promise<void> {
  for (let key = unanswered[0]; key !== undefined; key = unanswered[0]) {
    try {
      acknowledged.set(key, (await ingest({ address, key })).id);
      unanswered.shift();
    } catch (error) {
      if (!(error instanceof Error && TOO_SLOW.test(error.message))) throw error;
    }
  }
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

/** GraphQL names a document by its type and the ledger's own id, in base64url. */
const ledgerId = (id: string) =>
  Buffer.from(id, "base64url")
    .toString()
    .replace(/^Document:/, "");

/** What stands on the disk, read by another process than the one that was killed. */
async function onDisk() {
  const file = join(folder.path, "data", "demarche.sqlite");
  const store = openSqliteStore({ file, migrationsDir: join(import.meta.dirname, "../../drizzle/sqlite") });
  const services = createServices({ store, reader: readDocument, clock: { now: () => new Date() } });
  const { problems, documents } = await services.verify();
  const found = await services.reads.documentsByIds([...acknowledged.values()].map(ledgerId));
  await services.close();
  return { problems, documents, lost: found.filter((document) => document === null).length };
}

describe("a server that is killed while it writes", () => {
  test.each(KILLS)("loses nothing that it acknowledged (seed %i)", { timeout: LONGEST_MS }, async (seed) => {
    const running = await serveDemarche({ args: ["--no-dashboard"], cwd: folder.path });
    await askAgain(running.address);
    unanswered.push(...(await killedUnderLoad({ running, seed })));
    const { problems, documents, lost } = await onDisk();
    expect({ problems, lost }, `seed ${seed}`).toEqual({ problems: [], lost: 0 });
    expect(documents, `seed ${seed}`).toBeLessThanOrEqual(acknowledged.size + unanswered.length);
  });

  test("has nothing twice, whatever is asked for again", { timeout: LONGEST_MS }, async () => {
    const running = await serveDemarche({ args: ["--no-dashboard"], cwd: folder.path });
    await askAgain(running.address);
    for (const [key, id] of acknowledged) {
      expect(await ingest({ address: running.address, key }), key).toEqual({ id, repeated: true });
    }
    expect(await running.stop()).toBe(0);
    expect(await onDisk()).toEqual({ problems: [], lost: 0, documents: new Set(acknowledged.values()).size });
    expect(new Set(acknowledged.values()).size).toBe(acknowledged.size);
  });
});
