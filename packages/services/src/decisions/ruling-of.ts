import type { Ruling } from "@demarche/domain";
import type { Result, RulingRequest } from "../contract.ts";
import { done } from "../failures.ts";
import { unknownClaim, wrongTelling } from "./check-claims.ts";
import { checkSetting, unknownDocument } from "./check-documents.ts";
import { wrongWithdrawal } from "./check-withdrawal.ts";
import type { Ground } from "./ground.ts";
import { assignment, merger, override, resolution, setting } from "./view-rulings.ts";

/**
 * What was asked as a ruling that means the same after the next text: incidents by their claims. Codes: `claim.unknown`,
 * `claim.diplomatic`, `document.unknown`, `decision.unknown`, `decision.withdrawn`, `incident.unknown`,
 * `incident.single`, `tally.range`, `contradiction.unknown`, `contradiction.superseded`, `date.invalid`, `date.future`.
 */
export async function rulingOf(options: { request: RulingRequest; ground: Ground }): Promise<Result<Ruling>> {
  const { request, ground } = options;
  switch (request.kind) {
    case "REVIEW_CLAIMS":
    case "JUDGE_CREDIBILITY":
      return (await unknownClaim({ claimIds: request.claimIds, ground })) ?? done(request);
    case "SPLIT_INCIDENT":
      return (await wrongTelling({ claimIds: request.claimIds, ground })) ?? done(request);
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
      return (
        (await unknownDocument({ documentIds: [request.documentId], ground })) ?? checkSetting({ request, ground })
      );
    case "RETRACT_DOCUMENT":
      return (await unknownDocument({ documentIds: [request.documentId], ground })) ?? done(request);
    case "LINK_COPIES":
    case "CUT_COPIES":
      return (await unknownDocument({ documentIds: request.documentIds, ground })) ?? done(request);
    case "WITHDRAW":
      return (await wrongWithdrawal({ decisionId: request.decisionId, ground })) ?? done(request);
  }
}
