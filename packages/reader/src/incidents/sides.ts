import type { Claimant, IncidentMention, PartyCode } from "@demarche/domain";
import { STRIKE_KINDS } from "@demarche/domain";
import { datelineState } from "../foundation/dateline-state.ts";
import type { PreparedText } from "../foundation/prepared-text.ts";
import { partyName } from "../gazetteer/lexicon.ts";
import { likeMention } from "./event.ts";
import type { EventIndex } from "./resolve.ts";

const LEAST = 3;
const OFFICIAL: ReadonlySet<Claimant["kind"]> = new Set(["GOVERNMENT", "MILITARY", "STATE_MEDIA"]);

/** The two states that a text is about, where it is about two: both named often, and no third as often as half of them. */
export function dominantPair(prepared: PreparedText, least = LEAST): readonly PartyCode[] {
  const counts = new Map<PartyCode, number>();
  const dateline = datelineState(prepared);
  for (const mention of prepared.mentions) {
    const { kind, party } = mention;
    if (kind !== "STATE" || !party || (dateline?.aside && mention === dateline.mention)) continue;
    counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const [first, second, third] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || !second || second[1] < least || (third?.[1] ?? 0) * 2 > second[1]) return [];
  return [first[0], second[0]];
}

/** Whether a state is said to have fought: clashes that name nobody may be of police with a gang. */
export const foughtOpenly = (events: EventIndex): boolean =>
  events.some((told) => told.some(({ mention: { kind, actors } }) => kind === "ARMED_CLASH" && actors.length > 0));

type Losses = {
  mention: IncidentMention;
  nationality: PartyCode | null;
  claimant: Claimant | null;
  pair: readonly PartyCode[];
  joined: boolean;
  /** A state is said to have fought. */
  openly: boolean;
};

function spokesParty(claimant: Claimant | null): PartyCode | null {
  return claimant && OFFICIAL.has(claimant.kind) ? claimant.party : null;
}

/** Whose losses are counted: by their nationality, the undisputed ground, or the state that tells of them. */
function losingSide({ mention, nationality, claimant }: Losses): PartyCode | null {
  if (nationality) return nationality;
  const undisputed = mention.wherePrecision !== 5 ? mention.country : null;
  return undisputed ?? spokesParty(claimant);
}

/** A strike that a state says harmed its own ground, in a text about it and one other state: the other's. */
function otherStriker({ mention, claimant, pair }: Losses): PartyCode | null {
  const own = spokesParty(claimant);
  const struck = STRIKE_KINDS.includes(mention.kind) && own !== null && own === mention.country && pair.includes(own);
  return struck ? (pair.find((side) => side !== own) ?? null) : null;
}

/** In fighting between two sides the losses of one are put to the other, unless the count joins both sides. */
export function opposing(losses: Losses): IncidentMention {
  const { mention, pair, joined, openly } = losses;
  const known = mention.actors.length > 0 || mention.actorName !== null;
  const striker = known || joined ? null : otherStriker(losses);
  if (striker) return likeMention(mention, { actors: [striker], actorName: partyName(striker) });
  const met = mention.kind === "ARMED_CLASH" && !known && (joined || openly || losses.nationality !== null);
  const actors = met ? [...pair] : mention.actors;
  if (joined) return likeMention(mention, { actors });
  const side = losingSide(losses);
  if (actors.length < 2) return mention;
  if (!side || !actors.includes(side)) return known ? mention : likeMention(mention, { actors: [] });
  return likeMention(mention, { actors: actors.filter((actor) => actor !== side), actorName: null });
}

/** A state that tells of harm done to it, by another, on ground that no word names: its own. */
export function homeGround(
  mention: IncidentMention,
  { claimant, nationality }: { claimant: Claimant | null; nationality: PartyCode | null },
): IncidentMention {
  const party = spokesParty(claimant);
  if (nationality !== null && nationality !== party) return mention;
  if (mention.country !== null || !party || mention.actors.length === 0 || mention.actors.includes(party))
    return mention;
  return likeMention(mention, { country: party, wherePrecision: 6 });
}
