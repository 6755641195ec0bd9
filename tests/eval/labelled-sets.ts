import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { z } from "zod";
import { readLine } from "./read-line.ts";

const score = z.object({ precision: z.number(), recall: z.number(), f1: z.number(), gold: z.number() });
const accuracy = z.object({ correct: z.number(), of: z.number(), accuracy: z.number().nullable() });
const setReport = z.object({
  articles: z.number(),
  casualty: score,
  casualtySecondary: z.record(z.string(), accuracy),
  diplomatic: score,
  diplomaticSecondary: z.record(z.string(), accuracy),
});
/** F1 and field accuracies (0–1) of one labelled set, as the shared scorer counts them. */
export type SetReport = z.infer<typeof setReport>;

/** Articles as files of `{title, publishedAt, text}` or plain text, labels as files of the same name. */
export type LabelledSet = { name: string; articles: string; gold: string; meta: string | null };

export const labelledSets = (folders: { evaluation: string; seeds: string }): LabelledSet[] => {
  const { evaluation, seeds } = folders;
  const dev = join(evaluation, "dev");
  return [
    { name: "dev", articles: join(dev, "articles"), gold: join(dev, "gold"), meta: null },
    { name: "diplomacy", articles: join(dev, "diplomacy/articles"), gold: join(dev, "diplomacy/gold"), meta: null },
    { name: "seeds", articles: seeds, gold: join(evaluation, "seeds-gold"), meta: join(seeds, "meta.json") },
  ];
};

const known = z.object({ title: z.string().nullish(), publishedAt: z.string().nullish() });
const article = known.extend({ text: z.string() });

const articleLines = ({ articles, meta }: LabelledSet): string[] => {
  const metaOf = meta ? z.record(z.string(), known).parse(JSON.parse(readFileSync(meta, "utf8"))) : {};
  return readdirSync(articles)
    .filter((file) => file !== "meta.json" && [".json", ".txt"].includes(extname(file)))
    .map((file) => {
      const content = readFileSync(join(articles, file), "utf8");
      const stated = extname(file) === ".json" ? article.parse(JSON.parse(content)) : { text: content };
      return readLine({ id: basename(file, extname(file)), ...metaOf[file], ...stated });
    });
};

/** Reads every article of a set and scores the claims, in the exchange format, against its labels with the shared scorer. */
export const scoreSet = (set: LabelledSet, evaluation: string): SetReport => {
  const work = mkdtempSync(join(tmpdir(), "demarche-eval-"));
  const predictions = join(work, "predictions.jsonl");
  const claims = join(work, "claims");
  const node = (...args: string[]) => execFileSync(process.execPath, args, { encoding: "utf8", stdio: "pipe" });
  try {
    writeFileSync(predictions, articleLines(set).join("\n"));
    node(join(evaluation, "adapt.mjs"), "claims", predictions, claims);
    const places = ["--gold", set.gold, "--pred", claims, "--articles", set.articles];
    return setReport.parse(JSON.parse(node(join(evaluation, "score.mjs"), "claims", ...places, "--json")));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
