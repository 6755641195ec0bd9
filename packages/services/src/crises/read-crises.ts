import { type CrisisScope, decidedCrisis, standingDecisions } from "@demarche/domain";
import type { Readers, Store } from "@demarche/store";
import type { Reads } from "../contract.ts";
import { underHead } from "../reads/under-head.ts";

/** Crises with what was set of them in place of how they were opened. */
export async function withCrisisSettings<C extends CrisisScope | null>(options: {
  read: Readers;
  crises: readonly C[];
}): Promise<C[]> {
  const { read, crises } = options;
  const crisisIds = crises.flatMap((crisis) => crisis?.id ?? []);
  const made = await read.decisions.byKinds({ crisisIds, kinds: ["SET_CRISIS", "WITHDRAW"] });
  const standing = standingDecisions(made);
  return crises.map((crisis) => {
    if (crisis === null) return crisis;
    const ids = new Set(made.filter(({ crisisId }) => crisisId === crisis.id).map(({ id }) => id));
    return { ...crisis, ...decidedCrisis({ crisis, decisions: standing.filter(({ id }) => ids.has(id)) }) };
  });
}

/** Single crises as they are read. */
export function readCrises({ read }: Pick<Store, "read">): Pick<Reads, "crisisBySlug" | "crisesByIds"> {
  const kept = underHead<CrisisScope | null>(() => read.ledger.headOfTurn());
  return {
    crisisBySlug: (slug) =>
      kept(slug, async () => {
        const [crisis = null] = await withCrisisSettings({ read, crises: [await read.crises.bySlug(slug)] });
        return crisis;
      }),
    async crisesByIds(ids) {
      return withCrisisSettings({ read, crises: await read.crises.byIds(ids) });
    },
  };
}
