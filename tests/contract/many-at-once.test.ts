import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demarche, demarcheBeside, type Running, serveDemarche, temporaryFolder } from "../support/demarche.ts";

const report = (number: number) =>
  `Uganda's foreign ministry said on Friday that at least nine people were killed in a strike on the border town of Busia. Report ${number}.`;

let folder: ReturnType<typeof temporaryFolder>;
let pages: Server;
let site: string;
let server: Running | undefined;
beforeEach(async () => {
  folder = temporaryFolder();
  const crisis = ["--slug", "busia", "--title", "Busia", "--parties", "KEN,UGA", "--from", "2021-05-01"];
  expect(demarche({ args: ["crisis", "add", ...crisis], cwd: folder.path }).status).toBe(0);
  pages = createServer(({ url }, response) => {
    response.writeHead(url === "/missing" ? 404 : 200, { "content-type": "text/html" });
    response.end(`<html><body><article><p>${report(Number(url?.slice(1)))}</p></article></body></html>`);
  });
  await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  pages.closeAllConnections();
  pages.close();
  folder.remove();
});

const ingest = (...args: string[]) =>
  demarcheBeside({ args: ["ingest", "--crisis", "busia", ...args], cwd: folder.path });

test("ingest takes in pages by their address where it is let, and names one that gives none", async () => {
  const { status, stdout, stderr } = await ingest("--fetch-from", "127.0.0.0/8", "--", `${site}/1`, `${site}/missing`);
  expect(stdout).toContain(`${site}/1: 1 claim\n`);
  expect(stdout).toMatch(/1 document taken in with 1 claim, 1 failed\.\n$/);
  expect(stderr).toContain(`${site}/missing`);
  expect(status).toBe(1);
});

test("ingest asks no address unless it is let, and none of the machine's own by --fetch", async () => {
  const off = await ingest(`${site}/1`);
  expect([off.status, off.stderr]).toEqual([
    1,
    `demarche: ${site}/1 is not fetched unless --fetch lets it, or --fetch-from for your own networks.\n`,
  ]);
  const own = await ingest("--fetch", `${site}/1`);
  expect(own.status).toBe(1);
  expect(own.stderr).toMatch(/not on the public internet|public/);
});

async function ask(query: string, variables: object = {}) {
  const response = await fetch(`${server?.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", connection: "close" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, never>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data as Record<string, { [field: string]: unknown }>;
}

const PROGRESS = "query($id: ID!) { node(id: $id) { ... on Batch { state itemCount takenInCount refusedCount } } }";
const serve = async () => {
  server = await serveDemarche({ args: ["--no-dashboard", "--fetch-from", "127.0.0.0/8"], cwd: folder.path });
};

async function upload(options: { address: string; type: string; body: string }) {
  const { address, type, body } = options;
  return fetch(`${server?.address}${address}`, {
    method: "POST",
    headers: { "content-type": type, connection: "close" },
    body,
  });
}

test("a batch is gone on with after the server was killed, and each item comes once", { timeout: 60_000 }, async () => {
  await serve();
  const lines = Array.from({ length: 60 }, (_, index) => JSON.stringify({ text: index === 7 ? " " : report(index) }));
  const answer = await upload({
    address: "/uploads?crisis=busia",
    type: "application/x-ndjson",
    body: lines.join("\n"),
  });
  expect(answer.status).toBe(202);
  const { batch } = (await answer.json()) as { batch: { id: string } };
  const exited = new Promise((resolve) => server?.child.once("exit", resolve));
  server?.child.kill("SIGKILL");
  await exited;
  await serve();
  let node: { [field: string]: unknown } | undefined;
  do {
    await new Promise((resolve) => setTimeout(resolve, 100));
    node = (await ask(PROGRESS, { id: batch.id })).node;
  } while (node?.state === "RUNNING");
  expect(node).toEqual({ state: "FINISHED", itemCount: 60, takenInCount: 59, refusedCount: 1 });
  const { crisis } = await ask('{ crisis(slug: "busia") { documents { totalCount } } }');
  expect(crisis).toEqual({ documents: { totalCount: 59 } });
});
