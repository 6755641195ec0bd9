import { claimReviews, type ReviewState } from "@demarche/domain";
import type { ClaimShape } from "../claims/refs.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { decisionsAt } from "./load-decisions.ts";

/** What was decided of a claim, on the recorded clock by the moment it is looked at (R16). */
export async function reviewStateOf({ record, moment }: ClaimShape, context: RequestContext): Promise<ReviewState> {
  if (moment.clock === "PUBLISHED") return record.reviewState;
  const document = await context.read.documents.load(record.documentId);
  const decisions = document ? await decisionsAt({ crisisId: document.crisisId, moment, context }) : [];
  return claimReviews(decisions).get(record.id)?.state ?? (record.draft ? "DRAFT" : "PROPOSED");
}
