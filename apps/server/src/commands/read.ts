import { basename } from "node:path";
import { type ExchangeDocument, toExchange } from "@demarche/exchange";
import { type DecodedDocument, decodeDocument } from "@demarche/intake";
import { dateOption } from "../cli/dates.ts";
import { print } from "../cli/print.ts";
import { printFailure } from "../cli/report-failure.ts";
import { findFiles, isJsonLines } from "../inputs/find-files.ts";
import type { FoundInput } from "../inputs/input.ts";
import { openInputs } from "../inputs/open-inputs.ts";
import { type OpenReader, openReader } from "../readers/open-reader.ts";
import type { ReaderOptions } from "../readers/reader-options.ts";
import { textFailure } from "../readers/text-failure.ts";

export type ReadOptions = ReaderOptions & { published?: string; jsonl?: boolean };

/** Claims of each file as a line of the claim exchange format. No database, no network but a model asked for; one document in memory. */
export async function read(paths: string[], options: ReadOptions): Promise<void> {
  const { published } = options;
  const publishedAt = published === undefined ? null : dateOption({ option: "--published", value: published });
  const reader = await openReader(options);
  try {
    for (const file of await findFiles({ paths })) {
      const asJsonLines = options.jsonl === true || isJsonLines(file.path);
      for await (const found of openInputs({ file, asJsonLines })) await readOne({ found, publishedAt, reader });
    }
  } finally {
    reader.close();
  }
}

type One = { publishedAt: string | null; reader: OpenReader };

async function readOne({ found, ...one }: One & { found: FoundInput }): Promise<void> {
  if (!found.ok) return refuse(found);
  const { label, name } = found.input;
  const decoded = decodeDocument(found.input);
  if (!decoded.ok) return refuse({ label, message: decoded.failure.message });
  one.reader.begin(label);
  try {
    await print(`${JSON.stringify(await claimsOf({ ...one, name, document: decoded.value }))}\n`);
  } catch (error) {
    refuse({ label: `${label}:`, message: textFailure(error) });
  }
}

function refuse({ label, message }: { label: string; message: string }): void {
  process.exitCode = 1;
  printFailure(`${label} ${message}.`);
}

async function claimsOf(input: One & { name: string; document: DecodedDocument }) {
  const { text, title, publisher, url, sha256, id } = input.document;
  const publishedAt = input.publishedAt ?? input.document.publishedAt;
  const reading = await input.reader.read({ text, title, publishedAt: publishedAt?.slice(0, 10) ?? null });
  const document: ExchangeDocument = { id: id ?? stem(input.name), title, publisher, url, publishedAt, sha256 };
  return toExchange({ document, reading });
}

function stem(name: string): string {
  return basename(name).replace(/(?<=.)\.[^.]+$/, "");
}
