import { type Claim, checkEvidence, contextAround } from "@demarche/domain";
import { claimSchema, type Ids, isWellFormed, type NewClaim } from "@demarche/store";

export type Admission = {
  /** In the order to be kept: a total before its parts. */
  claims: NewClaim[];
  /** Why claims were not let in. */
  refusals: Refusal[];
};

export type Refusal = { code: string; message: string };

/**
 * The verbatim gate (R27): lets in the claims that are in shape and whose evidence is the stored text at its place.
 * The others are left out; nothing is re-anchored.
 */
export function admitClaims(options: {
  claims: readonly Claim[];
  text: string;
  ids: Ids;
  document: Pick<NewClaim, "crisisId" | "documentId" | "extractor" | "recordedAt" | "draft">;
}): Admission {
  const { text, ids, document } = options;
  const refusals: Refusal[] = [];
  const admitted = new Map<number, { id: string; claim: Claim }>();
  for (const [index, offered] of options.claims.entries()) {
    const shaped = claimSchema.safeParse(offered);
    if (!shaped.success) {
      const message = `The claim is not in shape: ${shaped.error.issues[0]?.message}.`;
      refusals.push({ code: "claim.invalid", message });
      continue;
    }
    const problem = evidenceProblem({ text, claim: shaped.data });
    if (problem === null)
      admitted.set(index, { id: ids.next("claim"), claim: inContext({ text, claim: shaped.data }) });
    else refusals.push(problem);
  }
  const claims = [...admitted.values()].map((one) => ({ ...document, ...one, partOf: totalOf({ ...one, admitted }) }));
  return { claims: claims.toSorted((a, b) => Number(a.partOf !== null) - Number(b.partOf !== null)), refusals };
}

function evidenceProblem({ text, claim }: { text: string; claim: Claim }): Refusal | null {
  const [problem] = checkEvidence({ text, claim });
  if (problem) return problem;
  const cut = claim.evidence.find(({ exact }) => !exact.isWellFormed());
  if (cut) return { code: "evidence.range", message: `The span ${cut.start}–${cut.end} cuts a character in two.` };
  const { evidence: _, ...told } = claim;
  if (isWellFormed(told)) return null;
  return { code: "claim.invalid", message: "The claim tells of half a character." };
}

/** The claim with the words around its spans as every claim has them, so that text and place alone give a quotation. */
function inContext({ text, claim }: { text: string; claim: Claim }): Claim {
  return { ...claim, evidence: claim.evidence.map((span) => ({ ...span, ...contextAround({ text, ...span }) })) };
}

/** Id of the total that a figure is a part of, where that was let in and is no part itself. */
function totalOf(options: {
  claim: Claim;
  admitted: ReadonlyMap<number, { id: string; claim: Claim }>;
}): string | null {
  const { claim, admitted } = options;
  if (claim.type !== "casualty" || claim.partOf === null) return null;
  const total = admitted.get(claim.partOf);
  return total?.claim.type === "casualty" && total.claim.partOf === null ? total.id : null;
}
