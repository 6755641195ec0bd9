import { connect, type Socket } from "node:net";
import { seededRandom, seedsOf } from "@demarche/testkit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demarche, type Running, serveDemarche, temporaryFolder } from "../support/demarche.ts";

const SEEDS = seedsOf({ variable: "DEMARCHE_CUTS", count: 1000 });
const TOGETHER = 100;
/** Each group starts a program of its own to verify with. */
const LONGEST_MS = 180_000;

const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  __typename ... on IngestDocumentPayload { document { id } repeated } ... on Error { code }
} }`;

let folder: ReturnType<typeof temporaryFolder>;
let running: Running;
let untouched: string;
beforeAll(async () => {
  folder = temporaryFolder();
  const crisis = ["--slug", "busia", "--title", "Busia", "--parties", "KEN,UGA", "--from", "2021-05-01"];
  expect(demarche({ args: ["crisis", "add", ...crisis], cwd: folder.path }).status).toBe(0);
  untouched = recorded().stdout;
  running = await serveDemarche({ args: ["--no-dashboard"], cwd: folder.path });
});
afterAll(async () => {
  await running.stop();
  folder.remove();
});

/** A request to take a document in, byte by byte as it goes over the wire. */
function requestOf(seed: number): Buffer {
  const text = `Uganda's foreign ministry said that nine people – “all civilians” – were killed in Busia, report ${seed}.`;
  const input = { crisis: "busia", text, publisher: "Harbour Wire", clientMutationId: `cut ${seed}` };
  const body = Buffer.from(JSON.stringify({ query: INGEST, variables: { input } }));
  const head = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), body]);
}

/** Sends the bytes and hangs up, without waiting for an answer. */
async function sendAndHangUp(bytes: Uint8Array): Promise<void> {
  const { hostname, port } = new URL(running.address);
  const socket: Socket = connect({ host: hostname, port: Number(port) });
  await new Promise<void>((sent, failed) => {
    socket.once("error", failed);
    socket.once("connect", () => socket.write(bytes, () => sent()));
  });
  await new Promise<void>((closed) => {
    socket.once("close", () => closed());
    socket.destroy();
  });
}

async function ask(body: object): Promise<{ data: Record<string, unknown> }> {
  const response = await fetch(`${running.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { data: Record<string, unknown> };
}

const recorded = () => demarche({ args: ["verify"], cwd: folder.path });
const entriesIn = (said: string) => Number(/([\d,]+) (?:ledger )?entries/.exec(said)?.[1]?.replace(",", ""));

const groups = Array.from({ length: Math.ceil(SEEDS.length / TOGETHER) }, (_, at) => ({
  seeds: SEEDS.slice(at * TOGETHER, (at + 1) * TOGETHER),
  first: SEEDS[at * TOGETHER],
}));

describe("a request whose sender hangs up", () => {
  test.each(groups)(
    "in the middle of its body leaves nothing behind (seeds from $first)",
    { timeout: LONGEST_MS },
    async ({ seeds }) => {
      for (const seed of seeds) {
        const whole = requestOf(seed);
        await sendAndHangUp(whole.subarray(0, 1 + seededRandom(seed).below(whole.length - 1)));
      }
      expect(await ask({ query: "{ __typename }" })).toEqual({ data: { __typename: "Query" } });
      expect({ seeds, said: recorded() }).toMatchObject({ said: { status: 0, stdout: untouched } });
    },
  );

  test("after its last byte is done once, and answered when it is asked for again", {
    timeout: LONGEST_MS,
  }, async () => {
    const seeds = SEEDS.slice(0, TOGETHER);
    for (const seed of seeds) await sendAndHangUp(requestOf(seed));
    const ids: unknown[] = [];
    for (const seed of seeds) {
      const { variables, query } = JSON.parse(requestOf(seed).toString().split("\r\n\r\n")[1] ?? "");
      const { data } = await ask({ query, variables });
      expect(data.ingestDocument, `seed ${seed}`).toMatchObject({ __typename: "IngestDocumentPayload" });
      ids.push((data.ingestDocument as { document: { id: string } }).document.id);
    }
    expect(new Set(ids).size).toBe(seeds.length);
    const { status, stdout } = recorded();
    expect({ status, entries: entriesIn(stdout) > seeds.length }).toEqual({ status: 0, entries: true });
  });
});
