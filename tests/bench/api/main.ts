import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeWorld } from "../ledger/worlds.ts";
import { median } from "../measure.ts";
import type { Order } from "./contender.ts";
import { loadOf } from "./load.ts";
import { installPeers } from "./peers.ts";
import { type Cluster, postgresPrograms, startPostgres } from "./postgres.ts";
import { type Prepared, prepareWorld } from "./prepare.ts";
import { type Dialect, QUESTIONS, type QuestionName, questionsFor } from "./questions.ts";

const CONNECTIONS = [1, 16, 64];
const ROUNDS = Number(process.env.DEMARCHE_BENCH_ROUNDS ?? 5);
const TURN_MS = Number(process.env.DEMARCHE_BENCH_TURN ?? 2_000);
const WARM_UP_MS = 1_500;
/** V8 compiles what is hot after thousands of requests; on a busy machine that is a matter of requests, not of time. */
const WARM_UP_REQUESTS = 3_000;
const MOST_WARM_UPS = 6;
const MOST_TRIES = 20;
/** As programs are deployed: graphql-js checks every type anew where this says otherwise. */
const DEPLOYED = { ...process.env, NODE_ENV: "production" as const };

type Contender = { name: string; label: string; dialect: Dialect; writes?: boolean };
const OURS: Contender[] = [
  { name: "changing", label: "(a) this API, head changing", dialect: "demarche", writes: true },
  { name: "unchanged", label: "(b) this API, head unchanged", dialect: "demarche" },
  { name: "bare", label: "(c) bare, JSON.stringify", dialect: "bare" },
  { name: "bare-json", label: "(d) bare, JSON by SQL", dialect: "bare" },
];
/** No contender: it moves the head while (a) is asked, from outside, so that its work is not counted. */
const HEAD_MOVER: Contender = { name: "head-mover", label: "head mover", dialect: "demarche" };
const MERCURIUS: Contender = { name: "mercurius", label: "(e) Mercurius, same resolvers", dialect: "demarche" };
const POSTGRAPHILE: Contender = {
  name: "postgraphile",
  label: "(f) PostGraphile on PostgreSQL",
  dialect: "postgraphile",
};

/** Ratios that the API is to reach: requests a second of one over those of the other. */
const GOALS: Record<QuestionName, [string, string, number][]> = {
  "page of 20 incidents × 5 claims": [
    ["changing", "bare", 1],
    ["changing", "postgraphile", 1.5],
    ["unchanged", "bare-json", 0.7],
  ],
  "tally of the crisis": [["changing", "bare-json", 0.5]],
};

type Running = Contender & { child: ChildProcess; origin: string };

async function start(options: { contender: Contender; order: Omit<Order, "name"> }): Promise<Running> {
  const { contender, order } = options;
  const script = join(import.meta.dirname, "contender.mjs");
  const child = fork(script, [JSON.stringify({ ...order, name: contender.name } satisfies Order)], { env: DEPLOYED });
  child.once("exit", (code, signal) => {
    if (signal !== "SIGTERM") console.error(`${contender.label} ended: ${signal ?? code}`);
  });
  const { port } = await answerOf<{ port: number }>(child);
  return { ...contender, child, origin: `http://127.0.0.1:${port}` };
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a contender ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as T);
    });
  });
}

async function cpuOf({ child }: Running): Promise<number> {
  const answer = answerOf<{ cpu: number }>(child);
  child.send("cpu");
  return (await answer).cpu;
}

type Turn = { requests: number; rate: number; cpu: number; p50: number; p99: number };

async function turn(options: {
  one: Running;
  prepared: Prepared;
  name: QuestionName;
  connections: number;
  milliseconds: number;
}): Promise<Turn> {
  const { one, prepared, name, connections, milliseconds } = options;
  const next = questionsFor({ prepared, name, dialect: one.dialect });
  if (one.writes) mover?.child.send("write");
  const before = await cpuOf(one);
  const { requests, seconds, latencies } = await loadOf({ origin: one.origin, connections, milliseconds, next });
  const cpu = (await cpuOf(one)) - before;
  if (one.writes) mover?.child.send("rest");
  const sorted = latencies.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { requests, rate: requests / seconds, cpu: (cpu / requests) * 1000, p50: at(0.5), p99: at(0.99) };
}

/** A connection on which nothing goes is closed after half a minute; a large crisis may take longer to be opened. */
async function firstAnswer(asked: { one: Running; prepared: Prepared; name: QuestionName }): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await turn({ ...asked, connections: 1, milliseconds: 1 });
      return;
    } catch (error) {
      const isCut = error instanceof Error && "code" in error && error.code === "UND_ERR_SOCKET";
      if (!isCut || tries === MOST_TRIES) throw error;
    }
  }
}

/** A peer that does not answer is left out, and said to be; one of our own ends the run. */
async function answers({ one, prepared }: { one: Running; prepared: Prepared }): Promise<boolean> {
  try {
    for (const name of QUESTIONS) await firstAnswer({ one, prepared, name });
    return true;
  } catch (error) {
    if (OURS.some(({ name }) => name === one.name)) throw error;
    console.info(`Left out: ${one.label}. ${error}`);
    return false;
  }
}

const cells = (...texts: string[]): string => texts.map((text) => text.padStart(11)).join("");

async function warmUp(asked: { one: Running; prepared: Prepared; name: QuestionName }): Promise<void> {
  let sent = 0;
  for (let times = 0; times < MOST_WARM_UPS && sent < WARM_UP_REQUESTS; times += 1)
    sent += (await turn({ ...asked, connections: 16, milliseconds: WARM_UP_MS })).requests;
}

async function measure(options: {
  running: readonly Running[];
  prepared: Prepared;
  name: QuestionName;
}): Promise<void> {
  const { running, prepared, name } = options;
  for (const one of running) await warmUp({ one, prepared, name });
  for (const connections of CONNECTIONS) {
    const turns = running.map((): Turn[] => []);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [at, one] of running.entries())
        turns[at]?.push(await turn({ one, prepared, name, connections, milliseconds: TURN_MS }));
    }
    show({ name, connections, running, turns });
  }
}

function show(options: {
  name: QuestionName;
  connections: number;
  running: readonly Running[];
  turns: readonly Turn[][];
}): void {
  const { name, connections, running, turns } = options;
  const middle = (pick: (turn: Turn) => number) => turns.map((own) => median(own.map(pick)));
  const [rates, cpus, p50s, p99s] = [
    middle((t) => t.rate),
    middle((t) => t.cpu),
    middle((t) => t.p50),
    middle((t) => t.p99),
  ];
  console.info(`\n${name}, ${connections} connection${connections > 1 ? "s" : ""}`);
  console.info(`  ${"".padEnd(32)}${cells("requests/s", "cpu ms", "p50 ms", "p99 ms")}`);
  for (const [at, { label }] of running.entries()) {
    const [rate, cpu, p50, p99] = [rates[at] ?? 0, cpus[at] ?? 0, p50s[at] ?? 0, p99s[at] ?? 0];
    console.info(`  ${label.padEnd(32)}${cells(rate.toFixed(0), cpu.toFixed(2), p50.toFixed(1), p99.toFixed(1))}`);
  }
  const place = (wanted: string) => running.findIndex((one) => one.name === wanted);
  for (const [first, second, least] of GOALS[name]) {
    const [a, b] = [place(first), place(second)];
    if (a < 0 || b < 0) continue;
    const ratio = (rates[a] ?? 0) / (rates[b] ?? 1);
    const byCpu = (cpus[b] ?? 0) / (cpus[a] ?? 1);
    console.info(
      `  ${first} ÷ ${second}: ${ratio.toFixed(2)}×, by processor time ${byCpu.toFixed(2)}× (goal ${least}×)`,
    );
  }
}

async function peersFor(prepared: Prepared): Promise<{ contenders: Contender[]; cluster: Cluster | null }> {
  const problem = installPeers();
  if (problem !== null) console.info(`Left out: Mercurius and PostGraphile. ${problem}`);
  if (problem !== null) return { contenders: [], cluster: null };
  const programs = postgresPrograms();
  if (programs === null)
    console.info("Left out: PostGraphile. PostgreSQL is not installed (Debian: apt-get install postgresql).");
  const cluster = programs === null ? null : await startPostgres({ programs, file: prepared.file });
  return { contenders: [MERCURIUS, ...(cluster ? [POSTGRAPHILE] : [])], cluster };
}

const claims = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(process.env.DEMARCHE_BENCH_TMP ?? tmpdir(), "demarche-bench-api-"));
const prepared = await prepareWorld({ world: await madeWorld(claims), claims, file: join(folder, "world.sqlite") });
const { contenders, cluster } = await peersFor(prepared);
const running: Running[] = [];
let mover: Running | null = null;
try {
  const order = { prepared, postgres: cluster?.url ?? null };
  mover = await start({ contender: HEAD_MOVER, order });
  for (const contender of [...OURS, ...contenders]) {
    const one = await start({ contender, order });
    if (await answers({ one, prepared })) running.push(one);
    else one.child.kill();
  }
  console.info(
    `\n${claims} claims, pages of the largest crisis; medians of ${ROUNDS} rounds of ${TURN_MS / 1000} s, taking turns`,
  );
  for (const name of QUESTIONS) await measure({ running, prepared, name });
} finally {
  for (const one of [...running, mover]) one?.child.kill();
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
}
