import type { RulingRequest } from "@demarche/services";
import type { Random } from "../seeded-random.ts";
import { inPercent } from "./chances.ts";
import type { DocumentPlan } from "./world.ts";

/** A document that stands in the record, with what can be decided of it. */
export type Recorded = { plan: DocumentPlan; documentId: string; claimIds: readonly string[] };

const EVERY_PERCENT = 1;

/** Now and then a person looks at a text that came in, and decides something of it or of its claims. */
export function isReviewed(random: Random): boolean {
  return inPercent({ random, percent: EVERY_PERCENT });
}

/** What the person decides; `originalId`: of the text that this one copies. */
export function planRuling(options: {
  random: Random;
  recorded: Recorded;
  originalId: string | null;
}): RulingRequest | null {
  const { random, recorded, originalId } = options;
  const { documentId, claimIds, plan } = recorded;
  const some = claimIds.slice(0, 1 + random.below(4));
  const die = random.below(100);
  if (originalId !== null && die < 20) return { kind: "CUT_COPIES", documentIds: [originalId, documentId] };
  if (die < 50) return { kind: "REVIEW_CLAIMS", claimIds: some, state: "ACCEPTED" };
  if (die < 75) return { kind: "REVIEW_CLAIMS", claimIds: some, state: "REJECTED" };
  if (die < 85) return { kind: "JUDGE_CREDIBILITY", claimIds: some, digit: random.pick([2, 4, 5] as const) };
  if (die < 93) return { kind: "SET_DOCUMENT", documentId, setting: { publishedAt: plan.publishedAt } };
  if (die < 96) return { kind: "RETRACT_DOCUMENT", documentId };
  return null;
}
