import type { DocumentMeta } from "@demarche/intake";
import type { Services } from "@demarche/services";
import { CliFailure } from "../cli/cli-failure.ts";
import { dateOption } from "../cli/dates.ts";
import { startProgress } from "../cli/progress.ts";
import { printFailure } from "../cli/report-failure.ts";
import { hasDatabase } from "../compose.ts";
import { findFiles, isJsonLines } from "../inputs/find-files.ts";
import type { FoundInput, Input } from "../inputs/input.ts";
import { type MetaFile, readMetaFile } from "../inputs/meta-file.ts";
import { openInputs } from "../inputs/open-inputs.ts";
import { crisisNamed, personAtKeyboard, withServices } from "./with-services.ts";

export type IngestOptions = { data: string; crisis: string; meta?: string; publisher?: string; published?: string };

type Given = { crisis: string; meta: MetaFile | null; publisher: string | null; publishedAt: string | null };
type Outcome = { ok: true; claims: number } | { ok: false; message: string };

/** Takes files into a crisis. A bad file is named with its cause and the others still go in; then the exit status is 1. */
export async function ingest(paths: string[], options: IngestOptions): Promise<void> {
  const given = await givenBy(options);
  if (!hasDatabase(options.data)) {
    throw new CliFailure(
      `there is no crisis "${options.crisis}": ${options.data} has no database; demarche crisis add makes one.`,
    );
  }
  await withServices({ dataDir: options.data }, async (services) => {
    await crisisNamed({ services, slug: given.crisis });
    await ingestFiles({ services, given, paths, except: options.meta });
  });
}

async function givenBy({ crisis, meta, publisher, published }: IngestOptions): Promise<Given> {
  return {
    crisis,
    meta: meta === undefined ? null : await readMetaFile(meta),
    publisher: publisher ?? null,
    publishedAt: published === undefined ? null : dateOption({ option: "--published", value: published }),
  };
}

async function ingestFiles(options: {
  services: Services;
  given: Given;
  paths: string[];
  except: string | undefined;
}): Promise<void> {
  const { services, given } = options;
  const files = await findFiles({ paths: options.paths, except: options.except });
  const progress = startProgress({ total: files.length, noun: "files" });
  const failures: string[] = [];
  let [documents, claims] = [0, 0];
  for (const file of files) {
    const before = documents + failures.length;
    let line = `${file.path}: nothing in it`;
    for await (const found of openInputs({ file, asJsonLines: isJsonLines(file.path) })) {
      const outcome = await ingestOne({ services, given, found });
      if (outcome.ok) {
        documents += 1;
        claims += outcome.claims;
        line = `${file.path}: ${count(outcome.claims, "claim")}`;
      } else {
        failures.push(outcome.message);
        line = `${file.path}: failed`;
      }
    }
    if (documents + failures.length === before) failures.push(`${file.path} has nothing in it.`);
    progress.advance(line);
  }
  progress.stop();
  for (const message of failures) printFailure(message);
  process.stdout.write(
    `${count(documents, "document")} taken in with ${count(claims, "claim")}, ${failures.length} failed.\n`,
  );
  if (failures.length > 0) process.exitCode = 1;
}

async function ingestOne(options: { services: Services; given: Given; found: FoundInput }): Promise<Outcome> {
  const { services, given, found } = options;
  if (!found.ok) return { ok: false, message: `${found.label} ${found.message}.` };
  const { input } = found;
  const known = given.meta?.of(input.label) ?? null;
  const result = await services.writes.ingestDocument(personAtKeyboard(), documentInput({ given, input, known }));
  if (result.ok) return { ok: true, claims: result.value.claims };
  const { message } = result.failure;
  return {
    ok: false,
    message: message.includes(input.name)
      ? message.replace(input.name, () => input.label)
      : `${input.label}: ${message}`,
  };
}

function documentInput({ given, input, known }: { given: Given; input: Input; known: DocumentMeta | null }) {
  return {
    crisis: given.crisis,
    name: input.name,
    bytes: input.bytes,
    title: known?.title ?? null,
    publisher: known?.publisher ?? given.publisher,
    url: known?.url ?? null,
    publishedAt: known?.publishedAt ?? given.publishedAt,
    origin: known?.origin ?? null,
    grade: known?.grade ?? null,
  };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
