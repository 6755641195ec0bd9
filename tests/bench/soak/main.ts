import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { planWorld, seededRandom } from "@demarche/testkit";
import { madeWorld, WORLD_SEED } from "../ledger/worlds.ts";
import { type Client, dataOf, graphqlClient } from "./client.ts";
import { listen } from "./listeners.ts";
import { lowestOf, slopeOf } from "./memory.ts";
import { openCrises } from "./open-crises.ts";
import { type ReadTimes, readUntil } from "./reads.ts";
import { serve } from "./server.ts";
import { type Written, writeUntil } from "./writes.ts";

const CLAIMS_A_DOCUMENT = 20;
const READERS = 16;
const WRITES_A_SECOND = 20;
const LISTENERS = 50;
const LISTENERS_EACH = 10;
const CRISES = 5;
/** Who was cut off when the last entry came has so long to come back. */
const CATCH_UP_SECONDS = 30;
/** A short run tells no slope from caches that fill: so much may be in use more after it than before. */
const MOST_FILLING_MB = 60;
const SLOPE_AFTER_SECONDS = 600;
const MOST_MB_A_MINUTE = 1;

const [documents = 100_000, seconds = 1_800] = process.argv.slice(2).map(Number);
const claims = documents * CLAIMS_A_DOCUMENT;
const folder = mkdtempSync(join(process.env.DEMARCHE_BENCH_TMP ?? tmpdir(), "demarche-soak-"));
copyFileSync(await madeWorld(claims), join(folder, "demarche.sqlite"));
const slugs = planWorld({ claims, seed: WORLD_SEED })
  .crises.slice(0, CRISES)
  .map(({ slug }) => slug);

const HEAD = "{ head { position } }";
const headOf = async (client: Client) => (await dataOf<{ head: { position: number } }>(client.ask(HEAD))).head.position;

const server = await serve(folder);
const client = graphqlClient({ origin: server.address, connections: READERS + WRITES_A_SECOND });
const opening = await openCrises({ client, slugs });
const turnedAwayBefore = client.turnedAway();
const start = await headOf(client);
const random = seededRandom(3);
const listeners = Array.from({ length: LISTENERS }, (_, index) => {
  const slug = slugs[index % slugs.length] ?? "";
  const from = `127.0.0.${1 + Math.floor(index / LISTENERS_EACH)}`;
  return { slug, listener: listen({ origin: server.address, slug, from, after: start, random }) };
});

let over = false;
const stopped = () => over;
const times: ReadTimes = { latencies: [], problems: [] };
const written: Written = { count: 0, late: 0, problems: [] };
const first = await server.taken("collect");
const [began, from] = [performance.now(), Date.now()];
const work = [
  readUntil({ client, slugs, readers: READERS, random, times, stopped }),
  writeUntil({ client, slugs, perSecond: WRITES_A_SECOND, random, written, stopped }),
];
await wait(seconds * 1_000);
over = true;
await Promise.all(work);
const [took, to] = [(performance.now() - began) / 1000, Date.now()];
const last = await server.taken("collect");
let missed = await missing();
for (let left = CATCH_UP_SECONDS; left > 0 && missed.length > 0; left -= 1) {
  await wait(1_000);
  missed = await missing();
}
for (const { listener } of listeners) listener.stop();
client.close();
const status = await server.stop();
rmSync(folder, { recursive: true, force: true });

/** What listeners were not told of the ledger's entries, were told twice, or out of order. */
async function missing(): Promise<string[]> {
  const found: string[] = [];
  for (const slug of slugs) {
    const expected = await entriesOf(slug);
    for (const { slug: own, listener } of listeners) {
      if (own === slug && listener.told.join() !== expected.join()) {
        found.push(`a listener of ${slug} was told of ${listener.told.length} entries of ${expected.length}`);
      }
    }
  }
  return found;
}

type Page = { ledger: { nodes: { position: number }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };

async function entriesOf(slug: string): Promise<number[]> {
  const query = `query($slug: String!, $after: String) { ledger(crisis: $slug, first: 100, after: $after) {
    nodes { position } pageInfo { endCursor hasNextPage } } }`;
  const positions: number[] = [];
  for (let after: string | null = null; ; ) {
    const { ledger }: Page = await dataOf<Page>(client.ask(query, { slug, after }));
    const fresh = ledger.nodes.map(({ position }) => position).filter((position) => position > start);
    positions.push(...fresh);
    if (fresh.length < ledger.nodes.length || !ledger.pageInfo.hasNextPage) return positions.reverse();
    after = ledger.pageInfo.endCursor;
  }
}

const megabytes = (bytes = 0) => (bytes / 1e6).toFixed(0);
const sorted = times.latencies.toSorted((a, b) => a - b);
const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
const lowest = lowestOf({ collections: last.collected, from, to });
const slope = slopeOf(lowest.filter(({ at }) => at >= (from + to) / 2));
const grown = (last.live - first.live) / 1e6;
const perCpuSecond = sorted.length / (last.cpu - first.cpu);
const turnedAway = client.turnedAway() - turnedAwayBefore;
const problems = [...times.problems, ...written.problems, ...listeners.flatMap(({ listener }) => listener.problems)];
const say = (name: string, figure: string, goal = "") =>
  console.info(`  ${name.padEnd(34)}${figure.padStart(16)}   ${goal}`);

console.info(
  `\n${documents} documents, ${took.toFixed(0)} s, ${READERS} readers, ${LISTENERS} listeners that are cut off and come back`,
);
say("crises opened in", `${opening.toFixed(0)} s`);
say("reads a second", (sorted.length / took).toFixed(0), "≥ 500");
say("writes a second", (written.count / took).toFixed(1), `${WRITES_A_SECOND} asked`);
say("reads a second of the processor", perCpuSecond.toFixed(0));
say("told to come back", String(turnedAway), "0");
say("p50, p99 of reads", `${at(0.5).toFixed(1)}, ${at(0.99).toFixed(0)} ms`, "p99 ≤ 250 ms");
say("errors", String(problems.length), "0");
say("listeners that missed something", String(missed.length), "0");
say("memory in use, held", `${megabytes(last.live)}, ${megabytes(last.resident)} MB`);
say("  at the start, after collections", megabytes(first.live), lowest.map(({ live }) => megabytes(live)).join(" "));
say(
  "  in the second half",
  slope === null ? "too few to tell" : `${slope.toFixed(1)} MB a minute`,
  "≤ 1 in a long run",
);
say("  more at the end, for each write", `${((grown * 1e3) / written.count).toFixed(1)} KB`);
for (const problem of [...new Set(problems), ...missed].slice(0, 10)) console.info(`  ${problem}`);

const grows = took >= SLOPE_AFTER_SECONDS ? (slope ?? 0) > MOST_MB_A_MINUTE : grown > MOST_FILLING_MB;
const isTimed = process.env.CI === undefined;
const slow = isTimed && (sorted.length / took < 500 || at(0.99) > 250 || turnedAway > 0);
if (problems.length + missed.length > 0 || grows || status !== 0 || slow) process.exitCode = 1;
