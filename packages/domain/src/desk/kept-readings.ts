import type { LinkedIncident } from "../incidents/link-incidents.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { IncidentView } from "../views/incident-view.ts";

/** An incident as the first so many of its claims tell it. Titles are not yet told apart. */
export type IncidentReading = { linked: LinkedIncident; view: IncidentView; claims: readonly KnownClaim[] };

/** An incident from so many of its claims. */
export type Asked = { linked: LinkedIncident; count: number };

/** Null: nothing of it was seen. */
type Kept = { reading: IncidentReading | null };

type OfIncident = { linked: LinkedIncident; byCount: Map<number, Kept> };

/**
 * Readings of incidents, of those that were asked for lately so many. What was read of an incident goes as soon as the
 * incident is read with other claims: nobody can ask for it any more.
 */
export function keptReadings(most: number) {
  const incidents = new Map<string, OfIncident>();
  let size = 0;

  function drop(id: string): void {
    size -= incidents.get(id)?.byCount.size ?? 0;
    incidents.delete(id);
  }

  /** Moved behind all others, as that which was asked for last. */
  function ofIncident(linked: LinkedIncident): OfIncident {
    const known = incidents.get(linked.id);
    if (known !== undefined && known.linked !== linked) drop(linked.id);
    const own = known?.linked === linked ? known : { linked, byCount: new Map() };
    incidents.delete(linked.id);
    incidents.set(linked.id, own);
    return own;
  }

  return {
    get({ linked, count }: Asked): Kept | undefined {
      const known = incidents.get(linked.id);
      return known?.linked === linked ? known.byCount.get(count) : undefined;
    },
    set({ linked, count, reading }: Asked & Kept): void {
      const { byCount } = ofIncident(linked);
      if (!byCount.has(count)) size += 1;
      byCount.set(count, { reading });
      for (const [id, { byCount: oldest }] of incidents) {
        if (size <= most) break;
        const [first] = oldest.keys();
        if (oldest.size > 1 && id === linked.id && first !== undefined) {
          oldest.delete(first);
          size -= 1;
        } else drop(id);
      }
    },
    /** Lets go what was read of such incidents. */
    forget(isSuch: (linked: LinkedIncident) => boolean): void {
      for (const [id, { linked }] of incidents) if (isSuch(linked)) drop(id);
    },
    clear(): void {
      incidents.clear();
      size = 0;
    },
  };
}
export type KeptReadings = ReturnType<typeof keptReadings>;
