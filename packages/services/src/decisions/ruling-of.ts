import type { Result, RulingRequest } from "../contract.ts";
import { done } from "../failures.ts";
import { unknownClaim, unknownOneClaim, wrongTelling } from "./check-claims.ts";
import { unknownDocument } from "./check-documents.ts";
import { wrongWithdrawal } from "./check-withdrawal.ts";
import { addition, correction } from "./claim-rulings.ts";
import { crisisSetting } from "./crisis-rulings.ts";
import { documentSetting } from "./document-rulings.ts";
import type { Ground } from "./ground.ts";
import type { Ruled } from "./ruled.ts";
import { assignment, merger, override, resolution, setting } from "./view-rulings.ts";

/**
 * What was asked as a ruling that means the same after the next text: incidents by their claims. Codes: `claim.unknown`,
 * `claim.diplomatic`, `claim.kind`, `claim.unchanged`, `claim.corrected`, `evidence.…`, `document.unknown`,
 * `document.redacted`, `decision.unknown`, `decision.withdrawn`, `incident.unknown`, `incident.single`, `tally.range`,
 * `contradiction.unknown`, `contradiction.superseded`, `crisis.parties`, `date.invalid`, `date.future`.
 */
export async function rulingOf(options: { request: RulingRequest; ground: Ground }): Promise<Result<Ruled>> {
  const { request, ground } = options;
  switch (request.kind) {
    case "REVIEW_CLAIMS":
    case "JUDGE_CREDIBILITY":
      return (await unknownClaim({ claimIds: request.claimIds, ground })) ?? done({ ruling: request });
    case "COMMENT_ON_CLAIM":
      return (await unknownOneClaim({ claimId: request.claimId, ground })) ?? done({ ruling: request });
    case "ADD_CLAIM":
      return addition({ request, ground });
    case "CORRECT_CLAIM":
      return correction({ request, ground });
    case "SPLIT_INCIDENT":
      return (await wrongTelling({ claimIds: request.claimIds, ground })) ?? done({ ruling: request });
    case "ASSIGN_CLAIMS":
      return assignment({ request, ground });
    case "MERGE_INCIDENTS":
      return merger({ request, ground });
    case "SET_INCIDENT":
      return setting({ request, ground });
    case "OVERRIDE_TALLY":
      return override({ request, ground });
    case "RESOLVE_CONTRADICTION":
      return resolution({ request, ground });
    case "SET_DOCUMENT":
      return documentSetting({ request, ground });
    case "RETRACT_DOCUMENT":
      return (await unknownDocument({ documentIds: [request.documentId], ground })) ?? done({ ruling: request });
    case "LINK_COPIES":
    case "CUT_COPIES":
      return (await unknownDocument({ documentIds: request.documentIds, ground })) ?? done({ ruling: request });
    case "SET_CRISIS":
      return crisisSetting({ request, ground });
    case "WITHDRAW":
      return (await wrongWithdrawal({ decisionId: request.decisionId, ground })) ?? done({ ruling: request });
  }
}
