import { statSync } from "node:fs";
import type { Shelf } from "@demarche/services";
import { planWorld } from "@demarche/testkit";
import { median, seconds } from "../measure.ts";
import { ingestRates, type Rate } from "./ingest.ts";
import { firstAnswer, firstOfPast, questionsOf } from "./reads.ts";
import { untilIdle } from "./until-idle.ts";
import { madeWorld, memoryShelf, openMade, WORLD_SEED } from "./worlds.ts";

const ROUNDS = 200;
const LONGEST_MS = 60_000;
const RATIO_LIMIT = 1.3;
const INGEST_LIMIT = 300;
const NEWS = 4000;

const row = (name: string, ...cells: string[]): void =>
  console.info(`  ${name.padEnd(52)}${cells.map((cell) => cell.padStart(14)).join("")}`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

const rateCell = ({ perSecond, processorMs }: Rate): string => `${Math.round(perSecond)}/s (${processorMs.toFixed(1)})`;

type Shelved = ReturnType<typeof openMade> & { shelf: Shelf };

/**
 * Opens each world's largest crisis by its first question, and waits until every moment of it is at hand; then asks what the
 * next process can answer first.
 */
async function showWaking(opened: readonly Shelved[]): Promise<void> {
  const [first, ready, recorded]: [string[], string[], string[]] = [[], [], []];
  for (const one of opened) {
    first.push(`${(await seconds(() => firstAnswer(one))).toFixed(1)} s`);
    ready.push(`${(await seconds(untilIdle)).toFixed(0)} s`);
    const next = openMade({ ...one, seed: 4 });
    recorded.push(`${(await seconds(() => firstOfPast(next))).toFixed(2)} s`);
    await next.services.close();
  }
  console.info("\nThe largest crisis, in a process that has just opened the file");
  row("", ...claims.map(String));
  row("crisis tally of the present", ...first);
  row("tallies of every moment on both clocks, after that", ...ready);
  row("the next process: recorded clock's first tally", ...recorded);
}

/** Milliseconds of each question in each world, the worlds and questions taking turns. */
type Times = { name: string; limitMs: number; first: number[]; taken: number[][] };

async function timeReads(opened: readonly ReturnType<typeof openMade>[]): Promise<Times[]> {
  const asked = await Promise.all(opened.map((one) => questionsOf(one)));
  const times = (asked[0] ?? []).map(
    ({ name, limitMs }): Times => ({ name, limitMs, first: [], taken: opened.map(() => []) }),
  );
  for (const [at, question] of times.entries()) {
    for (const [world, questions] of asked.entries()) question.first[world] = await timed(questions[at]?.next());
    const started = performance.now();
    for (let round = 0; round < ROUNDS && performance.now() - started < LONGEST_MS; round += 1) {
      for (const [world, questions] of asked.entries()) question.taken[world]?.push(await timed(questions[at]?.next()));
    }
  }
  return times;
}

async function timed(ask: (() => unknown) | undefined): Promise<number> {
  const started = performance.now();
  await ask?.();
  return performance.now() - started;
}

function showReads({ times, sizes }: { times: readonly Times[]; sizes: readonly number[] }): void {
  console.info(`\nReads of the largest crisis, medians at ${sizes.join(" and ")} claims`);
  row("", ...sizes.map(String), "ratio", "limit", "limit");
  for (const { name, limitMs, taken } of times) {
    const medians = taken.map(median);
    const ratio = (medians.at(-1) ?? 0) / (medians[0] ?? 1);
    row(name, ...medians.map(ms), `${ratio.toFixed(2)}×`, `≤ ${limitMs} ms`, `≤ ${RATIO_LIMIT}×`);
  }
  for (const { name, first } of times) row(`${name}: first`, ...first.map(ms));
}

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const claims = sizes.length > 0 ? sizes : [10_000, 1_000_000];
const files: string[] = [];
for (const size of claims) files.push(await madeWorld(size));
const worlds = claims.map((size) => planWorld({ claims: size, seed: WORLD_SEED }));

console.info("\nTaking in documents of 20 claims, supplied, with linking and re-tallying (ms of the processor)");
row("", "64 callers", "one caller", "tallies asked", "limit", "first answers");
for (const [at, file] of files.entries()) {
  const world = worlds[at];
  if (!world) continue;
  const { together, alone, asking, wakingSeconds } = await ingestRates({ world, file, documents: NEWS });
  const cells = [together, alone, asking].map(rateCell);
  row(`${claims[at]} claims`, ...cells, `≥ ${INGEST_LIMIT}/s`, `${wakingSeconds.toFixed(1)} s`);
}

const opened = files.flatMap((file, at) => {
  const world = worlds[at];
  const shelf = memoryShelf();
  return world ? [{ ...openMade({ world, file, seed: 3, shelf }), shelf }] : [];
});
await showWaking(opened);
showReads({ times: await timeReads(opened), sizes: claims });

console.info("\nThe record whole");
row("", ...claims.map(String));
row("size of the file", ...files.map((file) => megabytes(statSync(file).size)));
const verified: string[] = [];
for (const { services } of opened) {
  const started = performance.now();
  const { problems, entries } = await services.verify();
  verified.push(`${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (problems.length > 0) throw new Error(`${problems[0]?.where}: ${problems[0]?.message}`);
  if (entries === 0) throw new Error("There is nothing to verify");
}
row("verify", ...verified);
row("memory of this process", megabytes(process.memoryUsage().rss));
for (const { services } of opened) await services.close();
