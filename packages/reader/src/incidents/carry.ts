import type { Claimant, FigureScope, IncidentMention, PartyCode, VictimClass } from "@demarche/domain";
import { STRIKE_KINDS } from "@demarche/domain";
import { toDayNumber } from "../dates/calendar.ts";
import { liker } from "../foundation/revise.ts";
import { partyName } from "../gazetteer/lexicon.ts";
import { withOwner } from "./agents.ts";
import { byDefenders, byOtherSide, DEFENDED } from "./attackers-lost.ts";
import { withBlame } from "./blame.ts";
import { CUSTODY, compatible } from "./compatible.ts";
import { likeMention } from "./event.ts";
import { fill } from "./fill.ts";
import { asNamedElsewhere, asTheGroup, byKnownStriker, strikersOf } from "./known-doers.ts";
import { notByOwn } from "./own-troops.ts";
import { byParagraphGroup } from "./paragraph-group.ts";
import type { Scene } from "./scene.ts";
import { againstOther, byFoe, losingSide, losingSides, troopsByFoe } from "./two-sides.ts";

/** A figure's incident as its own words and the events around it tell it, with what decides whose it can be. */
export type Telling = {
  sentence: number;
  paragraph: number;
  mention: IncidentMention;
  scope: FigureScope;
  victimClass: VictimClass;
  nationality: PartyCode | null;
  claimant: Claimant | null;
  /** The last word for those counted: "smugglers". */
  people: string;
  /** The state that is said to have lost them, or whose speaker counts them as its own. */
  loser: PartyCode | null;
};

/** A telling like another but for some fields. */
const likeTelling = liker<Telling>((telling) => ({
  sentence: telling.sentence,
  paragraph: telling.paragraph,
  mention: telling.mention,
  scope: telling.scope,
  victimClass: telling.victimClass,
  nationality: telling.nationality,
  claimant: telling.claimant,
  people: telling.people,
  loser: telling.loser,
}));

const BACK = 40;
const DAYS_APART = 14;

const hasActor = ({ actors, actorName }: IncidentMention): boolean => actors.length > 0 || actorName !== null;
const isWhole = (mention: IncidentMention): boolean =>
  hasActor(mention) && mention.country !== null && mention.date !== null;

/** A telling of another time than the news: its day, month or year lies well before the report. */
function isBackground({ date }: IncidentMention, scene: Scene): boolean {
  if (!date || !scene.publishedAt) return false;
  return toDayNumber(scene.publishedAt) - toDayNumber(date.end) > DAYS_APART;
}

/** "three of the attackers were dead": those who acted before are the ones harmed here. */
function wouldHarmOwn(telling: Telling, { actors, actorName }: IncidentMention): boolean {
  if (telling.victimClass === "MILITANT" && actors.length === 0) return true;
  if (actors.length === 0 && actorName !== null && telling.people !== "" && actorName.endsWith(telling.people))
    return true;
  const own = losingSide(telling);
  return own !== null && actors.length === 1 && actors.includes(own);
}

const withoutActor = (mention: IncidentMention): IncidentMention =>
  likeMention(mention, { actors: [], actorName: null });

/** What a telling may take over from another of the same event; null where the two can't be one. */
function offered(own: Telling, other: Telling, scene: Scene): IncidentMention | null {
  if (own.scope !== "INCIDENT" || other.scope !== "INCIDENT") return null;
  const apart = own.paragraph !== other.paragraph;
  if (apart && (isBackground(other.mention, scene) || isBackground(own.mention, scene))) return null;
  const custody = CUSTODY.includes(own.mention.kind) !== CUSTODY.includes(other.mention.kind);
  if (custody && apart) return null;
  const bare = custody || wouldHarmOwn(own, other.mention);
  const told = bare ? withoutActor(other.mention) : other.mention;
  const mention = custody ? likeMention(told, { kind: own.mention.kind }) : told;
  return compatible(own.mention, mention) ? mention : null;
}

/** Events told in the same paragraph since the figure before, nearest first, as tellings of their own. */
function eventsSince(own: Telling, last: number, scene: Scene): Telling[] {
  const found: Telling[] = [];
  for (let index = own.sentence - 1; index > last && scene.paragraphOf(index) === own.paragraph; index -= 1) {
    for (const { mention, ...event } of [...(scene.events[index] ?? [])].reverse()) {
      if (event.unreal || event.broad || event.denied || event.definite) continue;
      found.push(likeTelling(own, { sentence: index, mention, scope: "INCIDENT" }));
    }
  }
  return found;
}

/** "one was found dead two days later": of another day than what is told before it. */
const isLater = ({ mention }: Telling): boolean => /\b(?:later|following|next)\b/.test(mention.dateWording ?? "");

/** What was told before in the same paragraph, nearest first, then the text's first figure, then the rest. */
function sources(tellings: readonly Telling[], at: number, scene: Scene): Telling[] {
  const own = tellings[at];
  const before = tellings.slice(Math.max(0, at - BACK), at).reverse();
  const near = before.filter(({ paragraph }) => paragraph === own?.paragraph);
  const told = own ? eventsSince(own, near[0]?.sentence ?? -1, scene) : [];
  const first = tellings[0];
  const next = tellings[at + 1];
  return [
    ...(own && next?.sentence === own.sentence && !isLater(next) ? [next] : []),
    ...told,
    ...near,
    ...(first && at > 0 ? [first] : []),
    ...before.filter(({ paragraph }) => paragraph !== own?.paragraph),
  ];
}

function carried(own: Telling, others: Telling[], scene: Scene): IncidentMention {
  let telling = own;
  for (const other of others) {
    if (isWhole(telling.mention)) break;
    const found = offered(telling, other, scene);
    if (found) telling = likeTelling(own, { mention: fill(telling.mention, found) });
  }
  return telling.mention;
}

/** The one state that the speakers of a text's figures belong to. */
function speakersHome(tellings: readonly Telling[]): PartyCode | null {
  const parties = new Set(
    tellings.flatMap(({ claimant }) => (claimant?.kind === "IGO" ? [] : (claimant?.party ?? []))),
  );
  return parties.size === 1 ? ([...parties][0] ?? null) : null;
}

/** "2,000 Xs have been killed since January": a people's losses over a time are on its own ground. */
const ownPeoples = ({ scope, nationality }: Telling): PartyCode | null => (scope === "INCIDENT" ? null : nationality);

/** A strike across a border falls on the other side's ground, not on the striker's. */
function struckGround(
  { actors, kind }: IncidentMention,
  country: PartyCode | null,
  pair: readonly PartyCode[],
): PartyCode | null {
  const [striker] = actors;
  if (!STRIKE_KINDS.includes(kind) || actors.length !== 1 || (country !== striker && country !== null)) return country;
  return pair.includes(striker ?? "") ? (pair.find((side) => side !== striker) ?? null) : null;
}

/** Ground that no telling names: where the paragraph was last, else where the whole text is set. */
function grounded(mention: IncidentMention, own: Telling, scene: Scene): IncidentMention {
  if (mention.country !== null || mention.actors.length > 1 || own.scope === "MULTI_INCIDENT") return mention;
  const country = struckGround(mention, scene.groundAt(own.sentence) ?? ownPeoples(own) ?? scene.home, scene.pair);
  return country ? likeMention(mention, { country, wherePrecision: 6 }) : mention;
}

const LEAD_SENTENCES = 8;

/** An undated event of the lead of a fresh report. */
function dated(mention: IncidentMention, own: Telling, { newsDay, besides }: Scene): IncidentMention {
  const open = mention.date === null && mention.dateWording === null && own.scope === "INCIDENT";
  if (!open || newsDay === null || (own.sentence >= LEAD_SENTENCES && !besides(own.sentence))) return mention;
  return likeMention(mention, { date: newsDay.interval, dateWording: newsDay.text });
}

/** Arrests are acts of the state on whose ground they are made, where no one else is said to have made them. */
function byAuthorities(
  mention: IncidentMention,
  { nationality, victimClass }: Telling,
  pair: readonly PartyCode[],
): IncidentMention {
  if (hasActor(mention) || mention.country === null) return mention;
  const captured = nationality === mention.country;
  const other = captured && pair.includes(nationality) ? pair.find((side) => side !== nationality) : undefined;
  if (other) return likeMention(mention, { actors: [other], actorName: partyName(other) });
  if (captured && victimClass === "MILITARY") return mention;
  return likeMention(mention, { actors: [mention.country], actorName: partyName(mention.country) });
}

/** The same sentence, or the next one of its paragraph. */
const isRightBehind = (sentence: number, own: Telling, { paragraphOf }: Scene): boolean =>
  sentence >= own.sentence && sentence <= own.sentence + 1 && paragraphOf(sentence) === own.paragraph;

/** Who did it, where no word around the figure says: the other side of a fight, or whoever is blamed. */
function acted(
  mention: IncidentMention,
  own: Telling,
  { scene, sides }: { scene: Scene; sides: readonly PartyCode[] },
) {
  if (mention.kind === "ARREST") return withOwner(byAuthorities(mention, own, scene.pair));
  const foes = sides.length === 2 ? sides : scene.pair;
  if (CUSTODY.includes(mention.kind)) return withOwner(mention);
  const opposed = byOtherSide(mention, own, foes);
  if (own.scope !== "INCIDENT") return withOwner(opposed);
  const background = isBackground(mention, scene);
  const sided = background ? opposed : againstOther(opposed, own, { sides, openly: scene.openly });
  const blames = background ? scene.blames.filter((blame) => isRightBehind(blame.sentence, own, scene)) : scene.blames;
  const blamed = withBlame(sided, { sentence: own.sentence, blames });
  return wouldHarmOwn(own, blamed) && blamed !== sided ? sided : withOwner(blamed);
}

/**
 * Carries the text's current incident on to the figures that name none of their own: a report goes on with
 * the event of its lead until it says otherwise. Figures of other years keep to themselves. In the order given.
 */
export function carry(tellings: readonly Telling[], scene: Scene): IncidentMention[] {
  const known = [...tellings];
  const set = { ...scene, home: scene.home ?? speakersHome(tellings) };
  const counted = scene.fighting ? losingSides(tellings) : [];
  const sides = counted.length === 2 || !scene.fighting ? counted : scene.pair;
  const headline: Telling[] = scene.headline && known[0] ? [likeTelling(known[0], { mention: scene.headline })] : [];
  for (const [at, own] of tellings.entries()) {
    const open = own.scope === "INCIDENT" && !isWhole(own.mention);
    const mention = open ? carried(own, [...sources(known, at, scene), ...headline], scene) : own.mention;
    const ended = acted(grounded(dated(mention, own, scene), own, set), own, { scene, sides });
    known[at] = likeTelling(own, { mention: byDefenders(ended, own, known.slice(Math.max(0, at - DEFENDED), at)) });
  }
  const strikers = strikersOf(known, scene);
  return known.map((telling) => {
    const named = asNamedElsewhere(asTheGroup(telling.mention, scene), known);
    const struck = byKnownStriker(named, { strikers, lost: losingSide(telling) });
    const fallen = notByOwn(byFoe(struck, telling), { own: telling, groups: scene.groups, pair: scene.pair, known });
    const troops = troopsByFoe(fallen, { own: telling, known, pair: scene.pair });
    return byParagraphGroup(troops, { own: telling, group: scene.groupAt(telling.sentence), known });
  });
}
