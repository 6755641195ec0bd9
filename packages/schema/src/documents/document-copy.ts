import { copyLinks, copyRulings, decisionsInForce } from "@demarche/domain";
import { builder } from "../builder.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { loadDocument, originOf } from "./load-documents.ts";
import { type DocumentShape, DocumentType } from "./refs.ts";

type DocumentCopy = { other: DocumentShape; reason: string; score: number };

export const DocumentCopyType = builder.objectRef<DocumentCopy>("DocumentCopy").implement({
  description: "A document that another is a copy of, or that copies it.",
  fields: (t) => ({
    document: t.field({ type: DocumentType, description: "The document.", resolve: ({ other }) => other }),
    reason: t.exposeString("reason", { description: "Why it is held for a copy, in words." }),
    score: t.exposeFloat("score", { description: "How alike, 0 to 1." }),
  }),
});

/** Copies share their origin, so only its documents are compared. */
export async function copiesOf(shape: DocumentShape, context: RequestContext): Promise<DocumentCopy[]> {
  const found = await originOf(shape, context);
  const ids = found?.origin.documentIds ?? [];
  if (ids.length < 2) return [];
  const others = await Promise.all(ids.map((id) => loadDocument({ id, moment: shape.moment, context })));
  const decisions = await context.read.decisions(shape.document.crisisId);
  const rulings = copyRulings(decisionsInForce({ decisions, moment: shape.moment }));
  const documents = others.map(({ document }) => document);
  const links = copyLinks({ documents, rulings }).get(shape.document.id) ?? [];
  const best = new Map([...links].reverse().map((link) => [link.other, link]));
  return [...best.values()].reverse().flatMap(({ other, reason, score }) => {
    const copy = others.find(({ document }) => document.id === other);
    return copy ? [{ other: copy, reason, score }] : [];
  });
}
