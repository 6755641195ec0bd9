import type { SourceRecord } from "@demarche/domain";
import type { RequestContext } from "../requests/request-context.ts";

/** A source that a document names, so it exists. */
export async function loadSource(id: string, context: RequestContext): Promise<SourceRecord> {
  const source = await context.read.sources.load(id);
  if (!source) throw new Error(`The ledger names source ${id}, which the store does not hold.`);
  return source;
}
