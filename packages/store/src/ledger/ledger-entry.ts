export const ACTOR_KINDS = ["PERSON", "SYSTEM", "IMPORT"] as const;

/** Who acts; every entry of the record names one (R26). */
export type Actor = { kind: (typeof ACTOR_KINDS)[number]; name: string };

/** `previousHash` of the first entry. */
export const GENESIS_HASH = "0".repeat(64);

/** Position and hash of the newest entry. Position 0: nothing recorded yet. */
export type LedgerHead = { position: number; hash: string };

export type LedgerEntry = {
  id: string;
  position: number;
  crisisId: string | null;
  kind: string;
  subjectId: string;
  actor: Actor;
  reason: string | null;
  recordedAt: string;
  /** SHA-256 of the canonical JSON of what was recorded. */
  payloadHash: string;
  previousHash: string;
  hash: string;
};

/** An entry before it has its place in the chain. */
export type NewLedgerEntry = Omit<LedgerEntry, "position" | "previousHash" | "hash">;
