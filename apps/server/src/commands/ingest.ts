import type { DocumentMeta } from "@demarche/intake";
import type { IngestedDocument, Result, Services } from "@demarche/services";
import { CliFailure } from "../cli/cli-failure.ts";
import { count } from "../cli/count.ts";
import { dateOption } from "../cli/dates.ts";
import { startProgress } from "../cli/progress.ts";
import { printFailure } from "../cli/report-failure.ts";
import { hasDatabase } from "../compose.ts";
import { type FoundFile, findFiles, isJsonLines } from "../inputs/find-files.ts";
import type { FoundInput, Input } from "../inputs/input.ts";
import { type MetaFile, readMetaFile } from "../inputs/meta-file.ts";
import { openInputs } from "../inputs/open-inputs.ts";
import { pageFetcherOf } from "../inputs/page-fetcher.ts";
import { type OpenReader, openReader } from "../readers/open-reader.ts";
import type { ReaderOptions } from "../readers/reader-options.ts";
import { RunEnded } from "../readers/run-ended.ts";
import { textFailure } from "../readers/text-failure.ts";
import { crisisNamed, personAtKeyboard, withServices } from "./with-services.ts";

export type IngestOptions = ReaderOptions & {
  data: string;
  crisis: string;
  meta?: string;
  publisher?: string;
  published?: string;
  fetch?: boolean;
  fetchFrom?: string[];
};

type Given = { crisis: string; meta: MetaFile | null; publisher: string | null; publishedAt: string | null };
type Outcome = { ok: true; claims: number } | { ok: false; message: string };

/** Takes files and pages into a crisis. A bad one is named with its cause and the others still go in; then the exit status is 1. */
export async function ingest(paths: string[], options: IngestOptions): Promise<void> {
  const given = await givenBy(options);
  if (!hasDatabase(options.data)) {
    throw new CliFailure(
      `there is no crisis "${options.crisis}": ${options.data} has no database; demarche crisis add makes one.`,
    );
  }
  const fetchPage = pageFetcherOf(options);
  const [address] = paths.filter(isAddress);
  if (address !== undefined && fetchPage === null) {
    throw new CliFailure(`${address} is not fetched unless --fetch lets it, or --fetch-from for your own networks.`);
  }
  const reader = await openReader(options);
  try {
    await withServices({ dataDir: options.data, reader: reader.read, fetchPage }, async (services) => {
      await crisisNamed({ services, slug: given.crisis });
      await ingestFiles({ services, given, paths, except: options.meta, reader });
    });
  } finally {
    reader.close();
  }
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
  reader: OpenReader;
}): Promise<void> {
  const { services, given, reader } = options;
  const addresses = options.paths.filter(isAddress);
  const files = await findFiles({ paths: options.paths.filter((path) => !isAddress(path)), except: options.except });
  const progress = startProgress({ total: files.length + addresses.length, noun: "files" });
  const tally: Tally = { documents: 0, claims: 0, failures: [] };
  try {
    for (const file of files) progress.advance(await ingestFile({ services, given, reader, file, tally }));
    for (const url of addresses) progress.advance(await ingestPage({ services, given, reader, url, tally }));
  } catch (error) {
    if (!(error instanceof RunEnded)) throw error;
    tally.failures.push(error.message);
  } finally {
    progress.stop();
  }
  const { documents, claims, failures } = tally;
  for (const message of failures) printFailure(message);
  process.stdout.write(
    `${count(documents, "document")} taken in with ${count(claims, "claim")}, ${failures.length} failed.\n`,
  );
  if (failures.length > 0) process.exitCode = 1;
}

/** What the run has done so far. */
type Tally = { documents: number; claims: number; failures: string[] };

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path);

/** Takes in what a file holds; gives the line that tells how it went. */
async function ingestFile(options: {
  services: Services;
  given: Given;
  reader: OpenReader;
  file: FoundFile;
  tally: Tally;
}): Promise<string> {
  const { file, tally, ...one } = options;
  let line = "";
  for await (const found of openInputs({ file, asJsonLines: isJsonLines(file.path) })) {
    line = counted({ tally, label: file.path, outcome: await ingestOne({ ...one, found }) });
  }
  if (line !== "") return line;
  tally.failures.push(`${file.path} has nothing in it.`);
  return `${file.path}: nothing in it`;
}

function counted({ tally, label, outcome }: { tally: Tally; label: string; outcome: Outcome }): string {
  if (!outcome.ok) {
    tally.failures.push(outcome.message);
    return `${label}: failed`;
  }
  tally.documents += 1;
  tally.claims += outcome.claims;
  return `${label}: ${count(outcome.claims, "claim")}`;
}

type Page = { services: Services; given: Given; reader: OpenReader; url: string; tally: Tally };

async function ingestPage({ services, given, reader, url, tally }: Page): Promise<string> {
  reader.begin(url);
  const known = given.meta?.of(url) ?? null;
  const outcome = await services.writes.ingestUrl(personAtKeyboard(), { ...knownOf({ given, known }), url }).then(
    (result) => outcomeOf({ url, result }),
    (error): Outcome => ({ ok: false, message: `${url}: ${textFailure(error)}.` }),
  );
  return counted({ tally, label: url, outcome });
}

function outcomeOf({ url, result }: { url: string; result: Result<IngestedDocument> }): Outcome {
  if (result.ok) return { ok: true, claims: result.value.claims };
  const { message } = result.failure;
  return { ok: false, message: message.includes(url) ? message : `${url}: ${message}` };
}

type One = { services: Services; given: Given; found: FoundInput; reader: OpenReader };

async function ingestOne(options: One): Promise<Outcome> {
  const { found, reader } = options;
  if (!found.ok) return { ok: false, message: `${found.label} ${found.message}.` };
  reader.begin(found.input.label);
  try {
    return await takeIn({ ...options, input: found.input });
  } catch (error) {
    return { ok: false, message: `${found.input.label}: ${textFailure(error)}.` };
  }
}

async function takeIn({ services, given, input }: One & { input: Input }): Promise<Outcome> {
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
  return { ...knownOf({ given, known }), name: input.name, bytes: input.bytes, url: known?.url ?? null };
}

function knownOf({ given, known }: { given: Given; known: DocumentMeta | null }) {
  return {
    crisis: given.crisis,
    title: known?.title ?? null,
    publisher: known?.publisher ?? given.publisher,
    publishedAt: known?.publishedAt ?? given.publishedAt,
    origin: known?.origin ?? null,
    grade: known?.grade ?? null,
  };
}
