import type { TadaDocumentNode } from "gql.tada";
import { type DocumentNode, print } from "graphql";
import { notFound } from "next/navigation";
import { cache } from "react";

const DEFAULT_URL = "http://127.0.0.1:4000/graphql";
const TIMEOUT_MS = 20_000;

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

async function post(body: string): Promise<Answer> {
  const response = await fetch(address(), {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body,
    cache: "no-store",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new LedgerError({
      message: `No answer from ${address()}. Is the server running? Start it with npm start.`,
      cause,
    });
  });
  return response.json().catch((cause: unknown) => {
    throw new LedgerError({
      message: `${address()} answered ${response.status} with something that is no JSON.`,
      cause,
    });
  }) as Promise<Answer>;
}

/** One request a page however many components ask the same. */
const answerOnce = cache(async (body: string): Promise<unknown> => {
  const { data, errors } = await post(body);
  const first = errors?.[0];
  if (first) {
    const code = first.extensions?.code ?? null;
    throw new LedgerError({ message: `The ledger could not answer: ${first.message}`, code });
  }
  return data;
});

/** Sends a document that is built at run time; its answer is the caller's to read. */
export const askPlain = ({ query, variables }: { query: string; variables: unknown }): Promise<unknown> =>
  answerOnce(JSON.stringify({ query, variables }));

/** Sends a typed document. The committed schema that types it is held to the served one where it is printed. */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const query = print(document as DocumentNode);
  return (await askPlain({ query, variables }).catch(notFoundForNoId)) as Result;
}

/** A text in an address that is no id names nothing on record: that is no failure of the ledger. */
function notFoundForNoId(error: unknown): never {
  if (error instanceof LedgerError && error.code === "input.id") notFound();
  throw error;
}
