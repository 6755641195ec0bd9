import type { Claimant } from "@demarche/domain";
import { liker } from "../foundation/revise.ts";

/** A claimant like another but for some fields. */
export const likeClaimant = liker<Claimant>(({ name, kind, party, via }) => ({ name, kind, party, via }));
