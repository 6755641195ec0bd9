import type { Claim, EvidenceLoss, RecordedClaim } from "@demarche/domain";

type Tombstone = { reason: string; recordedAt: string };

/**
 * Gives claims as the rules need them: each held against its text as it is stored now, and marked where the words it
 * quotes are not there any more (R7); then without the words, which make up most of a claim.
 */
export function verifier(options: {
  /** The text of a document as it is stored; null where there is none. */
  storedText(documentId: string): Promise<string | null>;
  tombstones: ReadonlyMap<string, Tombstone>;
}): (claims: readonly RecordedClaim[]) => Promise<RecordedClaim[]> {
  const { storedText, tombstones } = options;
  const alike = sameOnce();
  let last = { documentId: "", text: "" };
  return async (claims) => {
    const held: RecordedClaim[] = [];
    for (const claim of claims) {
      const { documentId } = claim;
      if (last.documentId !== documentId) last = { documentId, text: (await storedText(documentId)) ?? "" };
      const evidenceLost = lossOf({ claim, text: last.text, tombstone: tombstones.get(documentId) });
      held.push({ ...claim, ...(evidenceLost && { evidenceLost }), claim: alike(withoutWords(claim.claim)) });
    }
    return held;
  };
}

function lossOf(options: {
  claim: RecordedClaim;
  text: string;
  tombstone: Tombstone | undefined;
}): EvidenceLoss | null {
  const { claim, text, tombstone } = options;
  if (tombstone) return { reason: `the text was taken out: ${tombstone.reason}`, since: tombstone.recordedAt };
  const stands = claim.claim.evidence.every(({ start, end, exact }) => text.slice(start, end) === exact);
  return stands ? null : { reason: "the words that it quotes are not in the text as it is stored", since: null };
}

/** Rules ask where the first words stand, and never for the words. */
function withoutWords<C extends Claim>(claim: C): C {
  const evidence = claim.evidence
    .slice(0, 1)
    .map(({ start, end }) => ({ start, end, exact: "", prefix: "", suffix: "" }));
  return { ...claim, evidence };
}

/** Claimants and events that read the same are one object: most are told of many times. */
function sameOnce() {
  const known = new Map<string, object>();
  const once = <T extends object | null>(value: T): T => {
    if (value === null) return value;
    const key = JSON.stringify(value);
    const same = known.get(key);
    if (same) return same as T;
    known.set(key, value);
    return value;
  };
  return <C extends Claim>(claim: C): C => {
    const claimant = once(claim.claimant);
    return "incident" in claim ? { ...claim, claimant, incident: once(claim.incident) } : { ...claim, claimant };
  };
}
