import { type Slices, whole } from "../../desk/slices.ts";
import { groupBy } from "../../ledger/group-by.ts";
import type { Mention } from "../mention.ts";
import { homeOf, isPlacedAlike, type Placing, placingOf, spansApart, TIERS, type Tier } from "./placing.ts";
import { addFounder, addJoined, emptyRegion, membersOf, type Region, removeJoined } from "./region.ts";
import { compareRegions, isGuess, regionFit } from "./region-fit.ts";
import { regionLookup } from "./region-lookup.ts";

/** Regions that came, changed or went since they were last asked for. */
export type RegionChanges = { changed: Region[]; gone: Region[] };

const TIER_ORDER: readonly Tier[] = Object.values(TIERS);

/**
 * Parts mentions into regions, and keeps the parting as texts come, change and go (R13). The parting depends on the
 * mentions alone and not on the order in which they came: a mention that tells its day, country and province founds a
 * region with its neighbours; one that tells less joins the region that it fits best, or founds among its like.
 */
export function regionIndex() {
  const byKey = new Map<string, Set<Region>>();
  const regionOf = new Map<string, Region>();
  const ofDocument = new Map<string, Placing[]>();
  const lookup = regionLookup();
  const pending = new Map<Tier, Set<Placing>>(TIER_ORDER.map((tier) => [tier, new Set()]));
  /** How many mentions there are of each tier. */
  const known = new Map<Tier, number>(TIER_ORDER.map((tier) => [tier, 0]));
  const changed = new Set<Region>();
  const gone = new Set<Region>();

  function reconsider({ placings, region }: { placings: Iterable<Placing>; region: Region }): void {
    for (const placing of placings) if (placing.tier > region.tier) pending.get(placing.tier)?.add(placing);
  }

  /** Whether every mention that tells less than a region's founders is to be weighed anyway, as when all are new. */
  function isAllPending({ tier }: Region): boolean {
    return TIER_ORDER.every((other) => other <= tier || pending.get(other)?.size === known.get(other));
  }

  /** Whatever may fit the region weighs it anew. */
  function announce(region: Region): void {
    if (isAllPending(region)) return;
    reconsider({ placings: lookup.drawn(region), region });
    for (const documentId of region.documents.keys()) {
      reconsider({ placings: ofDocument.get(documentId) ?? [], region });
    }
  }

  function count({ tier }: Placing, by: 1 | -1): void {
    known.set(tier, (known.get(tier) ?? 0) + by);
  }

  function drop(region: Region): void {
    announce(region);
    lookup.remove(region);
    byKey.get(region.key)?.delete(region);
    changed.delete(region);
    gone.add(region);
  }

  function absorb({ region, other }: { region: Region; other: Region }): void {
    drop(other);
    region.window = {
      from: Math.min(region.window.from, other.window.from),
      to: Math.max(region.window.to, other.window.to),
    };
    for (const founder of other.founders.values()) {
      addFounder({ region, founder });
      regionOf.set(founder.id, region);
    }
    for (const placing of other.joined.values()) {
      addJoined({ region, placing });
      regionOf.set(placing.id, region);
    }
  }

  function found({ founder, doubtful }: { founder: Placing; doubtful: boolean }): void {
    const home = homeOf({ placing: founder, doubtful });
    const alike = byKey.get(home.key) ?? new Set<Region>();
    byKey.set(home.key, alike);
    const near = [...alike].filter(({ window, gap }) => spansApart(window, home.window) <= gap);
    const [first, ...others] = near;
    const region = first ?? emptyRegion({ home, founder });
    alike.add(region);
    for (const other of others) absorb({ region, other });
    const { from, to } = region.window;
    region.window = { from: Math.min(from, home.window.from), to: Math.max(to, home.window.to) };
    const isFresh = addFounder({ region, founder });
    lookup.place(region);
    regionOf.set(founder.id, region);
    if (isFresh || near.length !== 1 || region.window.from !== from || region.window.to !== to) announce(region);
    else reconsider({ placings: ofDocument.get(founder.documentId) ?? [], region });
    changed.add(region);
  }

  /** What is left of a region without one of its founders may fall apart. */
  function dissolve({ region, without }: { region: Region; without: Placing }): void {
    drop(region);
    for (const placing of membersOf(region)) regionOf.delete(placing.id);
    reconsider({ placings: region.joined.values(), region });
    for (const founder of region.founders.values())
      if (founder !== without) found({ founder, doubtful: region.doubtful });
  }

  function leave(placing: Placing): void {
    const region = regionOf.get(placing.id);
    if (region === undefined) return;
    regionOf.delete(placing.id);
    if (region.founders.has(placing.id)) dissolve({ region, without: placing });
    else if (removeJoined({ region, placing })) changed.add(region);
  }

  /** The region that a mention fits best, or that it is doubtful which: what only may be one of several joins none. */
  function best(placing: Placing): Region | "DOUBTFUL" | null {
    let chosen: { region: Region; fit: readonly number[] } | null = null;
    let fitting = 0;
    for (const region of lookup.candidates(placing)) {
      const fit = region.tier < placing.tier ? regionFit({ placing, region }) : null;
      if (fit === null) continue;
      fitting += 1;
      if (chosen === null || compareRegions({ region, fit }, chosen) < 0) chosen = { region, fit };
    }
    if (chosen === null) return null;
    return isGuess(chosen.fit) && fitting > 1 ? "DOUBTFUL" : chosen.region;
  }

  function settle(placing: Placing): void {
    const target = placing.tier === TIERS.TOLD ? null : best(placing);
    const current = regionOf.get(placing.id);
    const doubtful = target === "DOUBTFUL";
    if (target === null || doubtful) {
      if (current?.founders.has(placing.id) && current.doubtful === doubtful) return;
      leave(placing);
      if (placing.tier !== TIERS.JOINING) found({ founder: placing, doubtful });
    } else if (target !== current) {
      leave(placing);
      addJoined({ region: target, placing });
      regionOf.set(placing.id, target);
      changed.add(target);
    }
  }

  function* settleAll(): Slices<void> {
    for (const tier of TIER_ORDER) {
      const waiting = pending.get(tier) ?? new Set();
      for (const placing of waiting) {
        settle(placing);
        yield;
      }
      waiting.clear();
    }
  }

  function forget(documentId: string): void {
    const placings = ofDocument.get(documentId) ?? [];
    ofDocument.delete(documentId);
    placings.forEach(lookup.unwatch);
    placings.forEach(leave);
    for (const placing of placings) {
      pending.get(placing.tier)?.delete(placing);
      count(placing, -1);
    }
  }

  /** What tells as before where it belongs stays there: of another origin or grade, say. False where it has to be placed anew. */
  function retell({ documentId, placings }: { documentId: string; placings: readonly Placing[] }): boolean {
    const before = ofDocument.get(documentId);
    if (before?.length !== placings.length) return false;
    if (!before.every((one, at) => isPlacedAlike(one, placings[at]))) return false;
    for (const [at, placing] of before.entries()) {
      Object.assign(placing, placings[at]);
      const region = regionOf.get(placing.id);
      if (region !== undefined) changed.add(region);
    }
    return true;
  }

  return {
    /** Puts these mentions, by text, in the place of those that the texts had before. */
    *put(documents: ReadonlyMap<string, readonly Mention[]>): Slices<void> {
      const fresh = new Map<string, Placing[]>();
      for (const [documentId, own] of documents) {
        const text = textKey(own);
        const placings = own.map((mention) => placingOf({ mention, text }));
        if (!retell({ documentId, placings })) {
          forget(documentId);
          fresh.set(documentId, placings);
        }
        yield;
      }
      for (const [documentId, placings] of fresh) {
        if (placings.length === 0) continue;
        ofDocument.set(documentId, placings);
        for (const placing of placings) {
          if (placing.tier !== TIERS.TOLD) lookup.watch(placing);
          pending.get(placing.tier)?.add(placing);
          count(placing, 1);
        }
        yield;
      }
      yield* settleAll();
    },
    takeChanges(): RegionChanges {
      const changes = { changed: [...changed], gone: [...gone] };
      changed.clear();
      gone.clear();
      return changes;
    },
  };
}
export type RegionIndex = ReturnType<typeof regionIndex>;

/** What a text tells in all: copies of one origin tell the same (R4). */
function textKey(mentions: readonly Mention[]): string {
  return `${mentions[0]?.claim.document.originId}#${mentions.map(figureKey).sort()}`;
}

function figureKey({ claim: { claim } }: Mention): string {
  if (claim.type !== "casualty") return claim.type;
  return `${claim.effect}:${claim.victimClass}:${claim.min}:${claim.max}`;
}

/** The regions of all these mentions. */
export function regionsOf(mentions: readonly Mention[]): Region[] {
  const index = regionIndex();
  whole(index.put(groupBy(mentions, ({ claim }) => claim.documentId)));
  return index.takeChanges().changed;
}
