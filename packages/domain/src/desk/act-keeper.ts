import { actKind, concernsCrisis } from "../acts/derive-acts.ts";
import { isDiplomatic, type KnownDiplomaticClaim } from "../acts/diplomatic-claims.ts";
import { occasionsOf } from "../acts/occasions.ts";
import { claimsByPair } from "../acts/pairs.ts";
import { byText } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import type { CrisisScope } from "../record/record.ts";
import type { Slices } from "./slices.ts";

/** Every telling of one act. The same object while they are the same. */
export type Occasion = { claims: readonly KnownDiplomaticClaim[] };

/** Acts of one kind between one pair of states, whose tellings are compared with each other and with no others. */
type Pair = { claims: readonly KnownDiplomaticClaim[]; occasions: readonly Occasion[] };

/** Tellings of one kind of act; `pairs` null: to be parted anew. */
type Kind = { claims: Map<string, KnownDiplomaticClaim>; pairs: readonly Pair[] | null };

/** Keeps which claims tell of one diplomatic act as texts come and change; a kind of act is parted anew when it is asked for. */
export function actKeeper() {
  const kinds = new Map<string, Kind>();
  const ofDocument = new Map<string, readonly KnownDiplomaticClaim[]>();
  const occasionOfClaim = new Map<string, Occasion>();

  function kindOf(key: string): Kind {
    const kind = kinds.get(key) ?? { claims: new Map(), pairs: null };
    kinds.set(key, kind);
    return kind;
  }

  function partedAnew(kind: Kind): readonly Pair[] {
    const known = kind.pairs ?? [];
    const claims = [...kind.claims.values()].sort((a, b) => byText(a.id, b.id));
    const pairs = claimsByPair(claims).map((pair) => known.find((one) => sameClaims(one.claims, pair)) ?? pairOf(pair));
    for (const occasion of pairs.flatMap(({ occasions }) => occasions))
      for (const { id } of occasion.claims) occasionOfClaim.set(id, occasion);
    return pairs;
  }

  const stale = new Set<Kind>();

  function settle(): void {
    for (const kind of stale) kind.pairs = partedAnew(kind);
    stale.clear();
  }

  return {
    /** Puts these texts' claims in the place of those that they had. */
    *put(input: { documents: ReadonlyMap<string, readonly KnownClaim[]>; scope: CrisisScope }): Slices<void> {
      const { documents, scope } = input;
      for (const [id, claims] of documents) {
        yield;
        for (const before of ofDocument.get(id) ?? []) {
          const kind = kindOf(actKind(before));
          kind.claims.delete(before.id);
          occasionOfClaim.delete(before.id);
          stale.add(kind);
        }
        const told = claims.filter(isDiplomatic).filter((claim) => concernsCrisis({ claim, scope }));
        ofDocument.set(id, told);
        for (const claim of told) {
          const kind = kindOf(actKind(claim));
          kind.claims.set(claim.id, claim);
          stale.add(kind);
        }
      }
    },
    occasions(): Occasion[] {
      settle();
      return [...kinds.values()].flatMap(({ pairs }) => (pairs ?? []).flatMap(({ occasions }) => occasions));
    },
    occasionOf(claimId: string): Occasion | undefined {
      settle();
      return occasionOfClaim.get(claimId);
    },
  };
}
export type ActKeeper = ReturnType<typeof actKeeper>;

function pairOf(claims: readonly KnownDiplomaticClaim[]): Pair {
  return { claims, occasions: occasionsOf(claims).map((told) => ({ claims: told })) };
}

function sameClaims(a: readonly KnownDiplomaticClaim[], b: readonly KnownDiplomaticClaim[]): boolean {
  return a.length === b.length && a.every((claim, index) => claim === b[index]);
}
