import type { Draft } from "./draft.ts";

const CARE =
  /\b(?:treated|taken|rushed|transported|airlifted|flown|driven|carried|admitted|discharged|recovering|condition|hospital\w*)\b/i;
const HURT = /\b(?:wound(?:ed|ing)|injur(?:ed|ing)|hurt|shot|stabbed|hit|struck)\b/i;

/** "two others were taken to hospital", "one is in stable condition": where the hurt are, and not that more were hurt. */
export function isCare({ claim }: Draft): boolean {
  const words = claim.evidence[0]?.exact ?? "";
  return claim.effect === "INJURED" && CARE.test(words) && !HURT.test(words);
}

/** "Six were in critical condition": how some of the hurt fare. */
export const isCondition = ({ claim }: Draft): boolean =>
  /\b(?:condition|intensive care)\b/i.test(claim.evidence[0]?.exact ?? "");
