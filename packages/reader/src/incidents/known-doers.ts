import type { IncidentMention, PartyCode } from "@demarche/domain";
import { STRIKE_KINDS } from "@demarche/domain";
import { flat } from "../foundation/flat.ts";
import { partyName } from "../gazetteer/lexicon.ts";
import { likeMention } from "./event.ts";
import type { Scene } from "./scene.ts";

type Told = { sentence: number; mention: IncidentMention };
type Setting = Pick<Scene, "events" | "groups" | "pair">;

const FIGHTERS =
  /^(?:(?:the|suspected|armed|islamist|jihadist|extremist|other) )*(?:militants?|insurgents?|rebels?|jihad(?:ist|i)s?|terrorists?|extremists?|fighters|separatists|guerrillas|group|same group|militia|gang|cartel|coalition|armed groups?|terrorist groups?)$/i;
const ARMED_MEN =
  /^(?:(?:the|its|a|suspected|alleged|armed|masked|suicide|islamist|jihadist) )*(?:gunm[ae]n|hitm[ae]n|attackers?|assailants?|bombers?|raiders|militiamen|(?:armed|masked|hooded|uniformed|unidentified) (?:men|persons|individuals))$/i;

/** "gunmen", "the militants": told by what they are, and by no name. */
export const isUnnamed = ({ actors, actorName }: IncidentMention): boolean =>
  actors.length === 0 && actorName !== null && (FIGHTERS.test(actorName) || ARMED_MEN.test(actorName));

/** "the militants" of a text that names one armed group: that group. */
export function asTheGroup(mention: IncidentMention, { groups }: Pick<Scene, "groups">): IncidentMention {
  const [group] = groups;
  if (!group || groups.length > 1 || mention.actors.length > 0 || !FIGHTERS.test(mention.actorName ?? ""))
    return mention;
  return likeMention(mention, { actorName: group });
}

/** "the gunmen" of an event that the text puts to a named group elsewhere: that group. */
export function asNamedElsewhere(mention: IncidentMention, known: readonly Told[]): IncidentMention {
  if (!isUnnamed(mention) || UNKNOWN.test(mention.actorName ?? "")) return mention;
  const same = known
    .slice(0, MOST_TOLD)
    .find(
      ({ mention: other }) =>
        other.actors.length === 0 &&
        other.actorName !== null &&
        !isUnnamed(other) &&
        /\p{Lu}/u.test(other.actorName) &&
        other.country === mention.country &&
        mention.date !== null &&
        other.date?.start === mention.date.start &&
        other.place === mention.place,
    );
  return same ? likeMention(mention, { actorName: same.mention.actorName }) : mention;
}

/** Tellings from the text's beginning that are looked through. */
const MOST_TOLD = 80;
const UNKNOWN = /^(?:unknown|unidentified)/i;

const strikesBy = ({ kind, actors, country }: IncidentMention): { striker: PartyCode; ground: PartyCode }[] => {
  const [striker] = actors;
  return STRIKE_KINDS.includes(kind) && actors.length === 1 && striker && country ? [{ striker, ground: country }] : [];
};

/** Who is told to strike each country's ground, where it is one state only. */
export function strikersOf(known: readonly Told[], { events, pair }: Setting): ReadonlyMap<PartyCode, PartyCode> {
  const told = [...known.map(({ mention }) => mention), ...flat(events).map(({ mention }) => mention)];
  const strikers = new Map<PartyCode, Set<PartyCode>>();
  for (const { striker, ground } of flat(told.map(strikesBy))) {
    strikers.set(ground, (strikers.get(ground) ?? new Set()).add(striker));
    if (pair.includes(striker) && pair.includes(ground) && striker !== ground)
      strikers.set(striker, (strikers.get(striker) ?? new Set()).add(ground));
  }
  return new Map(
    [...strikers].flatMap(([ground, [one, ...others]]) => (one && others.length === 0 ? [[ground, one]] : [])),
  );
}

/** A strike that no word puts to anyone, on ground that the text tells one state to strike: that state's. */
export function byKnownStriker(
  mention: IncidentMention,
  { strikers, lost }: { strikers: ReadonlyMap<PartyCode, PartyCode>; lost: PartyCode | null },
): IncidentMention {
  const striker = mention.country === null ? undefined : strikers.get(mention.country);
  if (
    !striker ||
    striker === lost ||
    mention.actors.length > 0 ||
    mention.actorName !== null ||
    !STRIKE_KINDS.includes(mention.kind)
  )
    return mention;
  return likeMention(mention, { actors: [striker], actorName: partyName(striker) });
}
