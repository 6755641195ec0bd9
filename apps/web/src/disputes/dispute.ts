export type DisputeView = {
  id: string;
  kind: string;
  state: string;
  subject: string;
  members: { value: string; documents: number; excluded: boolean; claims: { id: string }[] }[];
};

/** Readings that count come first, the most told first; what is set aside comes last. */
export function membersInOrder<M extends { excluded: boolean; documents: number }>(members: readonly M[]): M[] {
  return [...members].sort(
    (one, other) => Number(one.excluded) - Number(other.excluded) || other.documents - one.documents,
  );
}

/** What still stands open first. */
export function disputesInOrder(disputes: DisputeView[]): DisputeView[] {
  const weight = (dispute: DisputeView) => (dispute.state === "OPEN" ? 0 : 1);
  return [...disputes].sort((one, other) => weight(one) - weight(other));
}
