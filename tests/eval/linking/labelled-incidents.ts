import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const bound = z.int().min(0).nullable();
const range = z.object({ low: z.int(), best: z.int(), high: z.int() }).nullable();

const incidents = z.array(
  z.object({
    incidentId: z.string(),
    claims: z.array(z.object({ article: z.string(), claim: z.int() })),
    killedTally: range,
  }),
);
/** Which labelled claims tell of one act; `killedTally`: what its texts state at the least, at best and at the most. */
export type LabelledIncident = z.infer<typeof incidents>[number];

const labels = z.object({
  casualtyClaims: z.array(
    z.object({
      outcome: z.string(),
      min: bound,
      max: bound,
      quote: z.string(),
      altQuotes: z.array(z.string()).default([]),
    }),
  ),
});

const article = z.object({
  title: z.string().nullish(),
  publisher: z.string().nullish(),
  publishedAt: z.string().nullish(),
});

/** One labelled casualty claim; `incident`: its id, or null where the labels put it with no other claim. */
export type LabelledClaim = z.infer<typeof labels>["casualtyClaims"][number] & { incident: string | null };

export type LabelledArticle = z.infer<typeof article> & { id: string; text: string; claims: LabelledClaim[] };

export type LabelledCrisis = { incidents: LabelledIncident[]; articles: LabelledArticle[] };

const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), "utf8"));

/** The labelled incidents with every article that tells of one, and all of those articles' casualty claims. */
export const labelledCrisis = (folders: { evaluation: string; seeds: string }): LabelledCrisis => {
  const { evaluation, seeds } = folders;
  const labelled = incidents.parse(json(evaluation, "dev/incidents.json"));
  const incidentOf = new Map(
    labelled.flatMap(({ incidentId, claims }) =>
      claims.map(({ article: id, claim }) => [`${id}#${claim}`, incidentId] as const),
    ),
  );
  const metaOf = z.record(z.string(), article).parse(json(seeds, "meta.json"));
  const ids = [...new Set(labelled.flatMap(({ claims }) => claims.map(({ article: id }) => id)))].sort();
  const articles = ids.map((id): LabelledArticle => {
    const meta = metaOf[`${id}.txt`];
    const [stated, folder] = meta
      ? [{ ...meta, text: readFileSync(join(seeds, `${id}.txt`), "utf8") }, "seeds-gold"]
      : [article.extend({ text: z.string() }).parse(json(evaluation, "dev/articles", `${id}.json`)), "dev/gold"];
    const { casualtyClaims } = labels.parse(json(evaluation, folder, `${id}.json`));
    const claims = casualtyClaims.map((claim, at) => ({ ...claim, incident: incidentOf.get(`${id}#${at}`) ?? null }));
    return { id, ...stated, claims };
  });
  return { incidents: labelled, articles };
};
