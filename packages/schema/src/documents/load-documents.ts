import type { Moment } from "@demarche/domain";
import { type MaybePromise, mapMaybe } from "@demarche/services";
import type { RequestContext } from "../requests/request-context.ts";
import type { DocumentShape } from "./refs.ts";

type Options = { id: string; moment: Moment; context: RequestContext };

/** A document that a view or a claim names, so it exists. */
export function loadDocument({ id, moment, context }: Options): MaybePromise<DocumentShape> {
  return mapMaybe(context.read.documents.load(id), (document) => {
    if (!document) throw new Error(`The ledger names document ${id}, which the store does not hold.`);
    return { document, moment };
  });
}

/** By global id, at the present moment. */
export async function documentsByIds(ids: string[], context: RequestContext): Promise<(DocumentShape | null)[]> {
  const documents = await context.read.documents.loadMany(ids);
  return documents.map((document) => document && { document, moment: context.present });
}

/** The origin that the view counts a document to (R21); null where the view does not know the document. */
export async function originOf({ document, moment }: DocumentShape, context: RequestContext) {
  const at = { crisisId: document.crisisId, moment };
  const origin = await context.read.originOfDocument(document.id, at);
  return origin && { origin, at };
}
