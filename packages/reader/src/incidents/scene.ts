import type { IncidentMention, IsoDay, PartyCode } from "@demarche/domain";
import type { Attribution } from "../claimants/attribution.ts";
import { datelineState } from "../foundation/dateline-state.ts";
import { flat } from "../foundation/flat.ts";
import { prepareText } from "../foundation/prepare-text.ts";
import type { Mention, PreparedText } from "../foundation/prepared-text.ts";
import { cue, hasCue } from "../foundation/words/facts.ts";
import { type Blame, findBlames } from "./blame.ts";
import type { Event } from "./event.ts";
import { findEvents } from "./find-events.ts";
import { lastGround } from "./find-place.ts";
import { maybeNews, type NewsDay, newsDay } from "./news-day.ts";
import { groupAt } from "./paragraph-group.ts";
import type { EventIndex } from "./resolve.ts";
import { dominantPair } from "./sides.ts";

/** What a text as a whole says of the event it reports: its headline's event and the country that it is set in. */
export type Scene = {
  publishedAt: IsoDay | null;
  headline: IncidentMention | null;
  home: PartyCode | null;
  /** Day of a fresh report whose own words date no event. */
  newsDay: NewsDay | null;
  /** Who is blamed for the deeds of the text, or claims them. */
  blames: readonly Blame[];
  /** Armed groups by name. */
  groups: readonly string[];
  /** Two sides are said to have fought each other. */
  fighting: boolean;
  /** A state is said to have been one of those sides. */
  openly: boolean;
  /** The two states that the text is about, where it is about two. */
  pair: readonly PartyCode[];
  events: EventIndex;
  paragraphOf: (sentence: number) => number;
  /** "Separately, …": a sentence that brings up further news of the day. */
  besides: (sentence: number) => boolean;
  /** Country of the place that a sentence's paragraph named last up to it. */
  groundAt: (sentence: number) => PartyCode | null;
  /** The one armed group that a sentence's paragraph has named up to it. */
  groupAt: (sentence: number) => string | null;
};

const GROUND: readonly Mention["kind"][] = ["CITY", "ADMIN1", "TERRITORY"];
const LEAST = 0.6;
const LEAD = 8;
/** In a text about a fight two namings make a side. */
const LEAST_NAMED = 2;
const LONGEST_TITLE = 300;

const isTold = ({ unreal, broad, denied }: Event): boolean => !unreal && !broad && !denied;

type Headline = { event: IncidentMention | null; ground: PartyCode | null };

const countriesOf = (mentions: readonly Mention[]): PartyCode[] => [
  ...new Set(mentions.flatMap(({ country }) => country ?? [])),
];

/** The headline's event and ground; its places lie in the countries that the text names. */
function readHeadline({ title, publishedAt, mentions }: PreparedText): Headline {
  if (!title) return { event: null, ground: null };
  const input = { text: title.slice(0, LONGEST_TITLE), title: null, publishedAt };
  const prepared = prepareText({ ...input, known: countriesOf(mentions) });
  const events = flat(findEvents({ prepared, attributions: prepared.sentences.map(() => []) })).filter(isTold);
  const told = events.find(({ mention }) => mention.country)?.mention.country ?? null;
  return { event: events[0]?.mention ?? null, ground: told ?? groundOf(prepared, 0)?.country ?? null };
}

function groundOf(prepared: PreparedText, index: number): Mention | null {
  const sentence = prepared.sentences[index];
  return sentence ? lastGround({ sentence, mentions: prepared.mentionsBySentence[index] ?? [] }) : null;
}

const NEAR = 4;

/** The country of the place that the same paragraph named last, in the sentence or before it. */
function groundAt(prepared: PreparedText, index: number): PartyCode | null {
  const paragraph = prepared.sentences[index]?.paragraph;
  for (let at = index; at > index - NEAR && prepared.sentences[at]?.paragraph === paragraph; at -= 1) {
    const ground = groundOf(prepared, at);
    if (ground?.country) return ground.country;
  }
  return null;
}

const SHERIFF = cue((word) => word === "sheriff" || word === "sheriffs");

/** A sheriff and his county: a local report of the United States, which names no state. */
const isCountyNews = ({ sentences }: PreparedText): boolean =>
  sentences.some((sentence) => hasCue(sentence, SHERIFF)) &&
  sentences.some(({ tokens }) => tokens.some(({ lower, capital }) => capital && lower === "county"));

/** The country that most of the smaller places named in the text lie in; a single one counts in the lead only. */
function groundOfPlaces(mentions: readonly Mention[]): PartyCode | null {
  const counts = new Map<PartyCode, number>();
  for (const { kind, country } of mentions) {
    if (country && GROUND.includes(kind)) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (!most || most[1] < all * LEAST || isAside(most, mentions)) return null;
  const early = mentions.some(
    ({ kind, country, sentence }) => country === most[0] && sentence < LEAD && GROUND.includes(kind),
  );
  return most[1] > 1 || early ? most[0] : null;
}

/** "amid the war in X": a place named in passing, in a text about states that it names far more often. */
function isAside([country, places]: [PartyCode, number], mentions: readonly Mention[]): boolean {
  const states = new Map<PartyCode, number>();
  for (const { kind, party } of mentions) {
    if (kind === "STATE" && party) states.set(party, (states.get(party) ?? 0) + 1);
  }
  return (places + (states.get(country) ?? 0)) * 2 < Math.max(0, ...states.values());
}

/** The one state that the text names, where it does so by name and more than once. */
function onlyState(mentions: readonly Mention[]): PartyCode | null {
  const states = mentions.filter(({ kind, party }) => kind === "STATE" && party !== null);
  const [first] = states;
  if (!first || states.length < 2 || !states.some(({ form }) => form === "NAME")) return null;
  return states.every(({ party }) => party === first.party) ? first.party : null;
}

const LINKED = /^(?:linked|affiliated|aligned|inspired|allied|backed)$/;

/** Armed groups that a text names, save one that another is only linked to. */
function groupsOf({ mentions, sentences }: PreparedText): readonly string[] {
  const named = mentions.filter(({ kind, name, sentence, to }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return kind === "GROUP" && name !== "" && !(tokens[to]?.text === "-" && LINKED.test(tokens[to + 1]?.lower ?? ""));
  });
  const groups = [...new Set(named.map(({ name }) => name))];
  return groups.length === 1 && named.length < 2 && (named[0]?.sentence ?? 0) >= LEAD ? [] : groups;
}

const BESIDES = /^(?:separately|elsewhere|meanwhile)$/;

/** Reads the scene of a text from its headline and from the places and states that it names. */
export function readScene(input: {
  prepared: PreparedText;
  attributions: Attribution[][];
  events: EventIndex;
  /** Sentences that count people as harmed, on a day that is near or not told. */
  counting: ReadonlySet<number>;
}): Scene {
  const { prepared, attributions, events, counting } = input;
  const told = (sentence: number) =>
    counting.has(sentence) ||
    (events[sentence] ?? []).some(({ mention }) =>
      maybeNews({ date: mention.date, publishedAt: prepared.publishedAt }),
    );
  const { event, ground } = readHeadline(prepared);
  const county = isCountyNews(prepared) ? "USA" : null;
  const { mentions } = prepared;
  const dateline = datelineState(prepared);
  const place = dateline?.mention.country ?? null;
  const titled = dateline?.aside && ground === place ? null : ground;
  const written = dateline?.aside ? null : place;
  const home = titled ?? county ?? groundOfPlaces(mentions) ?? onlyState(mentions) ?? written;
  const clashes = [event, ...flat(events).map(({ mention }) => mention)].filter(
    (mention) => mention?.kind === "ARMED_CLASH",
  );
  return {
    publishedAt: prepared.publishedAt,
    headline: event,
    newsDay: newsDay({ prepared, told }),
    home,
    blames: findBlames(prepared, attributions),
    groups: groupsOf(prepared),
    fighting: clashes.length > 0,
    openly: clashes.some((mention) => mention !== null && mention.actors.length > 0),
    pair: dominantPair(prepared, LEAST_NAMED),
    events,
    besides: (sentence) => BESIDES.test(prepared.sentences[sentence]?.tokens[0]?.lower ?? ""),
    groundAt: (sentence) => groundAt(prepared, sentence),
    groupAt: (sentence) => groupAt(prepared, sentence),
    paragraphOf: (sentence) => prepared.sentences[sentence]?.paragraph ?? -1,
  };
}
