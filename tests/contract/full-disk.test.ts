import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demarche, temporaryFolder } from "../support/demarche.ts";
import { canMountDisk, serveOnSmallDisk } from "../support/small-disk.ts";

const INGEST = `mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) {
  __typename ... on IngestDocumentPayload { document { id } repeated } ... on Error { code message }
} }`;
const DISK_MB = 12;

type Answer = { code?: string; message?: string; repeated?: boolean; document?: { id: string } };

let folder: ReturnType<typeof temporaryFolder>;
let server: Awaited<ReturnType<typeof serveOnSmallDisk>>;
beforeAll(async () => {
  folder = temporaryFolder();
  const crisis = ["--slug", "busia", "--title", "Busia", "--parties", "KEN,UGA", "--from", "2021-05-01"];
  expect(demarche({ args: ["crisis", "add", ...crisis], cwd: folder.path }).status).toBe(0);
  server = await serveOnSmallDisk({ cwd: folder.path, megabytes: DISK_MB, args: ["--no-dashboard"] });
});
afterAll(async () => {
  await server?.stop();
  folder.remove();
});

async function ingest(number: number): Promise<Answer> {
  const text = `Uganda said that nine people were killed in Busia, report ${number}.\n${"They were far out. ".repeat(300)}`;
  const input = { crisis: "busia", text, publisher: "Harbour Wire", clientMutationId: `document ${number}` };
  const response = await fetch(`${server.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: INGEST, variables: { input } }),
  });
  return ((await response.json()) as { data: { ingestDocument: Answer } }).data.ingestDocument;
}

async function health(): Promise<string> {
  return ((await (await fetch(`${server.address}/healthz`)).json()) as { status: string }).status;
}

/** Asks until the disk refuses; what was acknowledged on the way counts. */
async function untilRefused(acknowledged: string[]): Promise<{ refused: Answer; next: number }> {
  for (let number = acknowledged.length; number < 2000; number += 1) {
    const answer = await ingest(number);
    if (!answer.document) return { refused: answer, next: number };
    acknowledged.push(answer.document.id);
  }
  throw new Error("The disk never filled up");
}

describe.runIf(canMountDisk())("a server whose disk is full", () => {
  test("says so, reads on, loses nothing, and writes again once there is room", async () => {
    const acknowledged: string[] = [];
    for (let number = 0; number < 5; number += 1) acknowledged.push((await ingest(number)).document?.id ?? "");
    expect(await health()).toBe("ok");

    server.fill();
    const { refused, next } = await untilRefused(acknowledged);
    expect(refused).toMatchObject({ code: "storage.full", message: expect.stringContaining("read-only") });
    expect(await health()).toBe("read-only");

    server.free();
    await new Promise((room) => setTimeout(room, 1100));
    expect(await ingest(next)).toMatchObject({ repeated: false });
    expect(await health()).toBe("ok");
    for (const [number, id] of acknowledged.entries()) {
      expect(await ingest(number)).toMatchObject({ repeated: true, document: { id } });
    }

    cpSync(server.disk, join(folder.path, "saved"), { recursive: true });
    expect(demarche({ args: ["verify", "--data", "saved"], cwd: folder.path })).toMatchObject({ status: 0 });
  });
});
