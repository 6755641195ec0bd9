import type { PartyCode } from "../../claims/claim.ts";
import type { MentionOrder } from "./mention-order.ts";
import type { Home, Placing, Span, Tier } from "./placing.ts";

/** Mentions that linking compares with each other and with no others. What it is asked by comes from its founders alone. */
export type Region = {
  key: string;
  tier: Tier;
  window: Span;
  gap: number;
  /** True: its mentions may be of several other regions and are of none. */
  doubtful: boolean;
  event: Placing["mention"]["event"];
  country: PartyCode | null;
  admin1: string | null;
  founders: Map<string, Placing>;
  joined: Map<string, Placing>;
  order: MentionOrder;
  /** Days that founders give, and days on which founders without one were told, with how many do. */
  days: Counted<Span>;
  news: Counted<Span>;
  states: Counted<PartyCode>;
  sides: Counted<string>;
  documents: Counted<string>;
};

/** Values by their key with how often they were counted. */
export type Counted<T> = Map<string, { value: T; times: number }>;

export const NO_SIDE = "";

export function emptyRegion({ home, founder }: { home: Home; founder: Placing }): Region {
  const { mention, tier } = founder;
  return {
    ...home,
    tier,
    event: mention.event,
    country: mention.country ?? mention.likelyCountry,
    admin1: founder.day === null || mention.country === null ? null : mention.admin1,
    founders: new Map(),
    joined: new Map(),
    order: { sorted: null, fresh: [] },
    days: new Map(),
    news: new Map(),
    states: new Map(),
    sides: new Map(),
    documents: new Map(),
  };
}

/** Adds a founder; true where it tells of the region what no founder did. */
export function addFounder({ region, founder }: { region: Region; founder: Placing }): boolean {
  const { mention, day, known, documentId } = founder;
  region.founders.set(founder.id, founder);
  region.order.fresh.push(founder);
  count(region.documents, documentId, documentId);
  const span = day ?? { from: known, to: known };
  const fresh = [
    count(day === null ? region.news : region.days, `${span.from}/${span.to}`, span),
    count(region.sides, mention.side ?? NO_SIDE, mention.side ?? NO_SIDE),
    ...mention.states.map((state) => count(region.states, state, state)),
  ];
  return fresh.some(Boolean);
}

/** Adds a mention that the region's founders draw in. */
export function addJoined({ region, placing }: { region: Region; placing: Placing }): void {
  region.joined.set(placing.id, placing);
  region.order.fresh.push(placing);
}

/** Takes such a mention out; false where it was none of the region's. */
export function removeJoined({ region, placing }: { region: Region; placing: Placing }): boolean {
  region.order.sorted = null;
  return region.joined.delete(placing.id);
}

function count<T>(counted: Counted<T>, key: string, value: T): boolean {
  const known = counted.get(key);
  if (known !== undefined) known.times += 1;
  else counted.set(key, { value, times: 1 });
  return known === undefined;
}

/** Every mention of the region. */
export function membersOf({ founders, joined }: Region): Placing[] {
  return [...founders.values(), ...joined.values()];
}
