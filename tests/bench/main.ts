import { readDocument } from "@demarche/reader";
import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { loadLabelledTexts } from "../eval/score/labelled-text.ts";
import { cutArticles } from "./articles.ts";
import { hostileTexts } from "./hostile-texts.ts";
import { median, type Rate, ratesOf, seconds } from "./measure.ts";
import { startWorkers } from "./workers.ts";

const ARTICLES = 300;
const ROUNDS = 7;
/** Rounds until V8 has compiled what is hot: until then its own threads take the second core. */
const WARM_UPS = 16;
const GROWTH = 10;

const read = (text: string): void => void readDocument({ text, title: null, publishedAt: "2024-05-01" });
const row = (name: string, ...values: string[]): void =>
  console.info(`  ${name.padEnd(34)}${values.map((value) => value.padStart(12)).join("")}`);
const perSecond = (rate: number): string => `${Math.round(rate)}/s`;
const rateRow = (name: string, rate: Rate | undefined): void =>
  row(name, perSecond(rate?.perSecond ?? 0), perSecond(rate?.perProcessorSecond ?? 0));
const times = (factor: number): string => `${factor.toFixed(2)}×`;

const compareWithWink = async (articles: readonly string[]): Promise<void> => {
  const wink = winkNlp(model);
  const every = (work: (text: string) => void) => () => articles.forEach((article) => void work(article));
  const contenders = [
    { name: "the reader", units: articles.length, work: every(read) },
    { name: "wink-nlp, all its annotations", units: articles.length, work: every((text) => wink.readDoc(text)) },
  ];
  const rates = await ratesOf({ contenders, rounds: ROUNDS, warmUps: WARM_UPS });
  console.info("\nArticles of 475 words, one core: by the clock, by the processor's time");
  for (const [at, { name }] of contenders.entries()) rateRow(name, rates[at]);
};

const compareThreads = async (articles: readonly string[]): Promise<void> => {
  const pools = [1, 2].map((count) => ({ count, pool: startWorkers(count) }));
  const contenders = pools.map(({ count, pool }) => ({
    name: `${count} worker thread${count > 1 ? "s" : ""}`,
    units: articles.length,
    work: () => pool.read(articles),
  }));
  for (const { pool } of pools) for (let round = 0; round < WARM_UPS; round += 1) await pool.warmUp(articles);
  const rates = await ratesOf({ contenders, rounds: ROUNDS });
  await Promise.all(pools.map(({ pool }) => pool.close()));
  console.info("\nWorker threads: by the clock, by the processor's time");
  for (const [at, { name }] of contenders.entries()) rateRow(name, rates[at]);
  row("gain of the second thread", times((rates[1]?.perSecond ?? 0) / (rates[0]?.perSecond ?? 1)));
};

const compareLengths = async (articles: readonly string[]): Promise<void> => {
  const short = articles.slice(0, 10).join("\n\n");
  const long = Array.from({ length: GROWTH }, () => short).join("\n\n");
  const taken: { short: number[]; long: number[] } = { short: [], long: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    taken.short.push(await seconds(() => read(short)));
    taken.long.push(await seconds(() => read(long)));
  }
  console.info("\nLength");
  row(`time for ${GROWTH} times the text`, times(median(taken.long) / median(taken.short)));
};

const timeHostileTexts = async (): Promise<void> => {
  console.info("\nTexts made to be slow");
  for (const [name, text] of hostileTexts()) row(name, `${(await seconds(() => read(text))).toFixed(2)} s`);
};

const articles = cutArticles({
  texts: loadLabelledTexts(process.argv[2] ?? "").map(({ text }) => text),
  count: ARTICLES,
});
await compareWithWink(articles);
await compareThreads(articles);
await compareLengths(articles);
await timeHostileTexts();
