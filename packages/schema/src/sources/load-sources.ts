import type { SourceRecord } from "@demarche/domain";
import { type MaybePromise, mapMaybe } from "@demarche/services";
import type { RequestContext } from "../requests/request-context.ts";

/** A source that a document names, so it exists. */
export function loadSource(id: string, context: RequestContext): MaybePromise<SourceRecord> {
  return mapMaybe(context.read.sources.load(id), (source) => {
    if (!source) throw new Error(`The ledger names source ${id}, which the store does not hold.`);
    return source;
  });
}
