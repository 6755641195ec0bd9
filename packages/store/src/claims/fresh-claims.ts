import type { RecordedClaim } from "@demarche/domain";

/** Claims that this process has just written, for whoever takes them in first: as they stand in the record, unread. */
export type FreshClaims = {
  put(claim: RecordedClaim): void;
  take(id: string): RecordedClaim | undefined;
  clear(): void;
};

const MOST_FRESH = 4_096;

/** Of what was undone nobody asks: the ids that are asked for are those of committed entries. */
export function freshClaims(): FreshClaims {
  const claims = new Map<string, RecordedClaim>();
  return {
    put(claim) {
      claims.set(claim.id, claim);
      for (const oldest of claims.keys()) {
        if (claims.size <= MOST_FRESH) break;
        claims.delete(oldest);
      }
    },
    take(id) {
      const claim = claims.get(id);
      claims.delete(id);
      return claim;
    },
    clear: () => claims.clear(),
  };
}
