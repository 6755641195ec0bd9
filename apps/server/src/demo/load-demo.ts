import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { CrisisScope } from "@demarche/domain";
import type { Context, CreateCrisisInput, Services } from "@demarche/services";
import { z } from "zod";
import { CliFailure } from "../cli/cli-failure.ts";
import { DEMO_DIR } from "../paths.ts";

const DEMO: Context = { actor: { kind: "IMPORT", name: "demonstration" } };

const crisisFile = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string().nullish(),
  inclusion: z.string().nullish(),
  parties: z.array(z.string()),
  startsOn: z.string(),
  endsOn: z.string().nullish(),
}) satisfies z.ZodType<CreateCrisisInput>;

export type LoadedDemo = { crisis: CrisisScope; added: number; known: number };

/** Loads the example crisis; what is there already stays as it is, so that a second run adds nothing. */
export async function loadDemo(options: {
  services: Services;
  onArticle?: (name: string) => void;
}): Promise<LoadedDemo> {
  const { services, onArticle } = options;
  const crisis = await demoCrisis(services);
  const folder = join(DEMO_DIR, "articles");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  let added = 0;
  for (const name of names) {
    const bytes = await readFile(join(folder, name));
    const result = await services.writes.ingestDocument(DEMO, { crisis: crisis.slug, name, bytes });
    if (result.ok) added += 1;
    else if (result.failure.code !== "document.duplicate") throw new CliFailure(result.failure.message);
    onArticle?.(name);
  }
  return { crisis, added, known: names.length - added };
}

async function demoCrisis({ reads, writes }: Services): Promise<CrisisScope> {
  const input = crisisFile.parse(JSON.parse(await readFile(join(DEMO_DIR, "crisis.json"), "utf8")));
  const known = await reads.crisisBySlug(input.slug);
  if (known) return known;
  const created = await writes.createCrisis(DEMO, input);
  if (!created.ok) throw new CliFailure(created.failure.message);
  return created.value;
}
