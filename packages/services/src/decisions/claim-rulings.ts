import type { Claim, RecordedClaim } from "@demarche/domain";
import type { NewClaim, StoredDocument, Writers } from "@demarche/store";
import { admitClaims } from "../claims/admit-claims.ts";
import { enteredClaim } from "../claims/entered-claim.ts";
import { claimSearchEntries } from "../claims/search-entries.ts";
import type { ClaimRequest, Result, RulingRequest } from "../contract.ts";
import { done, refused } from "../failures.ts";
import type { Deed } from "../ledger/ledger-draft.ts";
import { unknownOneClaim } from "./check-claims.ts";
import { unknownDocument } from "./check-documents.ts";
import type { Ground } from "./ground.ts";
import type { Ruled } from "./ruled.ts";

type Asked<K extends RulingRequest["kind"]> = { request: Extract<RulingRequest, { kind: K }>; ground: Ground };

/** A claim that a person found in a text; it passes the verbatim gate like any other (R27). */
export async function addition({ request, ground }: Asked<"ADD_CLAIM">): Promise<Result<Ruled>> {
  const { kind, documentId } = request;
  const unknown = await unknownDocument({ documentIds: [documentId], ground });
  if (unknown) return unknown;
  const admitted = await admit({ request: request.claim, base: null, documentId, ground });
  if (!admitted.ok) return admitted;
  return done({ ruling: { kind, claimId: admitted.value.id }, enter: (writers) => keep(admitted.value, writers) });
}

/** A claim of the same kind in the place of one that was misread, which is kept and set aside (R7, R26). */
export async function correction({ request, ground }: Asked<"CORRECT_CLAIM">): Promise<Result<Ruled>> {
  const { kind, claimId } = request;
  const unknown = await unknownOneClaim({ claimId, ground });
  if (unknown) return unknown;
  const [base] = await ground.readers.claims.byIds([claimId]);
  if (!base || base.reviewState === "CORRECTED") {
    return refused(
      "claim.corrected",
      `The claim "${claimId}" was corrected before: correct what it was corrected to.`,
      ["claimId"],
    );
  }
  const admitted = await admit({ request: request.claim, base, documentId: base.documentId, ground });
  if (!admitted.ok) return admitted;
  const { id: correctionId } = admitted.value;
  return done({ ruling: { kind, claimId, correctionId }, enter: (writers) => keep(admitted.value, writers) });
}

type Entry = { request: ClaimRequest; base: RecordedClaim | null; documentId: string; ground: Ground };

async function admit({ request, base, documentId, ground }: Entry): Promise<Result<NewClaim>> {
  const [document] = await ground.readers.documents.byIds([documentId]);
  if (!document || document.flags.includes("REDACTED")) {
    return refused("document.redacted", "The text of the document was taken out: nothing can be quoted from it.");
  }
  const entered = enteredClaim({ request, base: base?.claim ?? null, document });
  return entered.ok ? gated({ claim: entered.value, base, document, ground }) : entered;
}

/** Who entered it stands in the decision; a reader's claim names the reader here. */
const EXTRACTOR = "person";

function gated(options: {
  claim: Claim;
  base: RecordedClaim | null;
  document: StoredDocument;
  ground: Ground;
}): Result<NewClaim> {
  const { claim, base, document, ground } = options;
  const { crisisId, ids, recordedAt } = ground;
  const about = { crisisId, documentId: document.id, extractor: EXTRACTOR, recordedAt, draft: true as const };
  const { claims, refusals } = admitClaims({ claims: [claim], text: document.text, ids, document: about });
  const [admitted] = claims;
  if (admitted) return done({ ...admitted, partOf: base?.partOf ?? null });
  const [refusal] = refusals;
  return refused(refusal?.code ?? "claim.invalid", refusal?.message ?? "The claim is not in shape.", ["evidence"]);
}

async function keep(claim: NewClaim, writers: Writers): Promise<Deed[]> {
  await writers.claims.add([claim]);
  await writers.search.add(claimSearchEntries(claim));
  return [{ kind: "claim.recorded", subjectId: claim.id }];
}
