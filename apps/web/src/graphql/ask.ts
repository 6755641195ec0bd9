import { createHash } from "node:crypto";
import type { TadaDocumentNode } from "gql.tada";
import type { DocumentNode } from "graphql";
import { notFound } from "next/navigation";
import { cache } from "react";
import { documentText } from "./document-text.mjs";
import { knownAnswers } from "./known-answers.ts";

const DEFAULT_URL = "http://127.0.0.1:4000/graphql";
const TIMEOUT_MS = 20_000;
const UNCHANGED = 304;

/** The ledger could not be asked, or could not answer: what, where, and what to do. */
export class LedgerError extends Error {
  override name = "LedgerError";
  /** The ledger's own code of a refused question ("input.id"), where it gave one. */
  readonly code: string | null;

  constructor({ message, code = null, cause }: { message: string; code?: string | null; cause?: unknown }) {
    super(message, { cause });
    this.code = code;
  }
}

type Answer = { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };

const address = () => process.env.DEMARCHE_GRAPHQL_URL ?? DEFAULT_URL;

/** Asks by GET, and for no more than that nothing has changed where the answer is known. */
async function get(url: string): Promise<Answer> {
  const known = knownAnswers.get(url);
  const response = await fetch(url, {
    headers: { accept: "application/json", ...(known && { "if-none-match": known.etag }) },
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new LedgerError({
      message: `No answer from ${address()}. Is the server running? Start it with npm start.`,
      cause,
    });
  });
  if (response.status === UNCHANGED && known) return known.answer as Answer;
  return read({ url, response });
}

async function read({ url, response }: { url: string; response: Response }): Promise<Answer> {
  const text = await response.text();
  try {
    const answer: Answer = JSON.parse(text);
    const etag = response.headers.get("etag");
    if (etag) knownAnswers.set(url, { etag, answer, size: url.length + text.length });
    return answer;
  } catch (cause) {
    throw new LedgerError({
      message: `${address()} answered ${response.status} with something that is no JSON.`,
      cause,
    });
  }
}

/** One request a page however many components ask the same. */
const answerOnce = cache(async (url: string): Promise<unknown> => {
  const { data, errors } = await get(url);
  const first = errors?.[0];
  if (first) {
    const code = first.extensions?.code ?? null;
    throw new LedgerError({ message: `The ledger could not answer: ${first.message}`, code });
  }
  return data;
});

const ids = new WeakMap<object, string>();

/** What the build has told the server of the document. */
function documentId(document: DocumentNode): string {
  const known = ids.get(document);
  if (known !== undefined) return known;
  const id = `sha256:${createHash("sha256").update(documentText(document.definitions)).digest("hex")}`;
  ids.set(document, id);
  return id;
}

/** Asks for a persisted document. The committed schema that types it is held to the served one where it is printed. */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const parameters = { documentId: documentId(document as DocumentNode), variables: JSON.stringify(variables) };
  const url = `${address()}?${new URLSearchParams(parameters)}`;
  return (await answerOnce(url).catch(notFoundForNoId)) as Result;
}

/** A text in an address that is no id names nothing on record: that is no failure of the ledger. */
function notFoundForNoId(error: unknown): never {
  if (error instanceof LedgerError && error.code === "input.id") notFound();
  throw error;
}
