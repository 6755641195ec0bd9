import type { RequestContext } from "../requests/request-context.ts";
import type { ClaimShape } from "./refs.ts";

/** The digit in force at the moment that the claim is looked at (R24). */
export async function credibilityOf({ record, moment }: ClaimShape, context: RequestContext): Promise<number | null> {
  const document = await context.read.documents.load(record.documentId);
  const of = document && { crisisId: document.crisisId, moment };
  return (of ? await context.read.credibility(record.id, of) : null) ?? record.credibility;
}
