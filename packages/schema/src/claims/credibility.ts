import type { RequestContext } from "../requests/request-context.ts";
import type { ClaimShape } from "./refs.ts";

/** The digit of the view that the claim is looked at in (R24). */
export async function credibilityOf({ record, moment }: ClaimShape, context: RequestContext): Promise<number | null> {
  const view = await viewOfClaim({ record, moment }, context);
  return view?.credibility[record.id] ?? record.credibility;
}

/** The view of the crisis that the claim's document belongs to. */
export async function viewOfClaim({ record, moment }: ClaimShape, context: RequestContext) {
  const document = await context.read.documents.load(record.documentId);
  return document ? context.read.view(document.crisisId, moment) : null;
}
