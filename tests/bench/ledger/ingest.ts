import { copyFileSync, rmSync } from "node:fs";
import { planNews, type World, writeDocument } from "@demarche/testkit";
import { seconds } from "../measure.ts";
import { NOW, type Opened, openMade } from "./worlds.ts";

const TOGETHER = 64;
/** Documents taken in before the clock runs: V8 compiles what is hot meanwhile. */
const WARM_UP = 512;

/** Documents a second, and what one took of the processor: the figure that a busy machine changes less. */
export type Rate = { perSecond: number; processorMs: number };

/**
 * Rates on a copy of a world. `asking`: with the tally of each crisis that the documents changed, each crisis having
 * been asked for before: the first answers of all of them took `wakingSeconds`.
 */
export type IngestRates = { together: Rate; alone: Rate; asking: Rate; wakingSeconds: number };

type News = ReturnType<typeof newsOf>;

/** How fast a world takes news in: many callers at once, one after the other, and with tallies kept up. */
export async function ingestRates(options: { world: World; file: string; documents: number }): Promise<IngestRates> {
  const { world, file, documents } = options;
  const copy = `${file}.copy`;
  copyFileSync(file, copy);
  const opened = openMade({ world, file: copy, seed: 99 });
  try {
    const news = newsOf({ opened, documents });
    await take({ opened, news: news.splice(0, WARM_UP), together: TOGETHER });
    const third = Math.ceil(news.length / 3);
    const together = await rate({ opened, news: news.splice(0, third), together: TOGETHER });
    const alone = await rate({ opened, news: news.splice(0, third), together: 1 });
    const wakingSeconds = await seconds(() =>
      askTallies({ opened, crises: new Set(world.crises.map(({ slug }) => slug)) }),
    );
    await take({ opened, news: news.splice(0, TOGETHER), together: TOGETHER, asking: true });
    return { together, alone, wakingSeconds, asking: await rate({ opened, news, together: TOGETHER, asking: true }) };
  } finally {
    await opened.services.close();
    for (const rest of ["", "-wal", "-shm"]) rmSync(`${copy}${rest}`, { force: true });
  }
}

/** Texts are written, and the reader told of them, before the clock runs. */
function newsOf({ opened, documents }: { opened: Opened; documents: number }) {
  const { world, reader } = opened;
  return planNews({ world, documents, seed: 5 }).map((plan) => {
    const written = writeDocument({ world, plan });
    reader.expect(written);
    const { slug = "" } = world.crises[plan.crisis] ?? {};
    const { name = "", host = "" } = world.sources[plan.source] ?? {};
    const { title, text } = written;
    const url = `https://${host}/${slug}/${plan.seed}`;
    return { crisis: slug, title, text, publisher: name, url, publishedAt: plan.publishedAt };
  });
}

async function rate(options: { opened: Opened; news: News; together: number; asking?: boolean }): Promise<Rate> {
  const started = performance.now();
  const before = process.cpuUsage();
  const taken = await take(options);
  const { user, system } = process.cpuUsage(before);
  return {
    perSecond: taken / ((performance.now() - started) / 1000),
    processorMs: (user + system) / 1000 / taken,
  };
}

const LONGEST_MS = 60_000;

/** Takes news in until there is no more, or for a minute; gives how many documents that were. */
async function take(options: { opened: Opened; news: News; together: number; asking?: boolean }): Promise<number> {
  const { opened, news, together, asking = false } = options;
  const { services } = opened;
  const started = performance.now();
  let taken = 0;
  while (taken < news.length && performance.now() - started < LONGEST_MS) {
    const batch = news.slice(taken, taken + together);
    const results = await Promise.all(
      batch.map((document) => services.writes.ingestDocument({ actor: { kind: "IMPORT", name: "Bench" } }, document)),
    );
    const refused = results.find((result) => !result.ok);
    if (refused && !refused.ok) throw new Error(refused.failure.message);
    if (asking) await askTallies({ opened, crises: new Set(batch.map(({ crisis }) => crisis)) });
    taken += batch.length;
  }
  return taken;
}

async function askTallies({ opened, crises }: { opened: Opened; crises: ReadonlySet<string> }): Promise<void> {
  const { reads } = opened.services;
  for (const slug of crises) {
    const crisis = await reads.crisisBySlug(slug);
    if (crisis) await reads.figure(crisis.id, NOW, "KILLED");
  }
}
