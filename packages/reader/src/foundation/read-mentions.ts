import type { PartyCode } from "@demarche/domain";
import { findPlaces } from "../gazetteer/find-places.ts";
import { matchLexicon, NAME } from "../gazetteer/match-lexicon.ts";
import { settleDemonyms } from "../gazetteer/settle-demonyms.ts";
import { settlePlaces } from "../gazetteer/settle-places.ts";
import { findTownsWithState } from "../gazetteer/towns-with-state.ts";
import { type Alias, findAliasedGroups } from "../names/find-aliases.ts";
import { findPeople } from "../people/find-people.ts";
import { findSurnames, knownSurnames } from "../people/find-surnames.ts";
import type { Checkpoint } from "./deadline.ts";
import { flat } from "./flat.ts";
import { nth } from "./nth.ts";
import type { Mention, Sentence } from "./prepared-text.ts";
import { overlap } from "./spans.ts";
import { hasCue } from "./words/facts.ts";

type Named = {
  text: string;
  sentences: Sentence[];
  aliases: Alias[];
  known: readonly PartyCode[];
  checkpoint: Checkpoint;
};

function lexiconMentions({ text, sentence, taken }: { text: string; sentence: Sentence; taken: Mention[] }): Mention[] {
  if (!hasCue(sentence, NAME)) return taken;
  const found = [...taken];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const mention = matchLexicon({ sentence, at, text });
    if (!mention || overlap(taken, mention)) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return found;
}

/** What each sentence names: states, bodies, groups, places, and people by office and by surname, in their order. */
export function readMentions({ text, sentences, aliases, known, checkpoint }: Named): Mention[][] {
  const towns = sentences.map((sentence) => findTownsWithState({ text, sentence }));
  const read = sentences.map((sentence, at) => lexiconMentions({ text, sentence, taken: towns[at] ?? [] }));
  const { mentions: named, cities } = settlePlaces({ towns: flat(towns), mentions: settleDemonyms(read) });
  const countries = countriesOf(named, known);
  const placed = sentences.map((sentence, at) => {
    checkpoint();
    const listed = named[at] ?? [];
    const taken = both(listed, findAliasedGroups({ text, sentence, aliases, taken: listed }));
    return both(taken, findPlaces({ text, sentence, taken, countries, cities }));
  });
  const people = sentences.map((sentence, at) => findPeople({ text, sentence, mentions: placed[at] ?? [] }));
  const surnames = knownSurnames(flat(people));
  return sentences.map((sentence, at) => {
    const taken = both(placed[at] ?? [], people[at] ?? []);
    return inOrder(both(taken, findSurnames({ sentence, known: surnames, taken, text })));
  });
}

function countriesOf(mentions: readonly Mention[][], known: readonly PartyCode[]): ReadonlySet<PartyCode> {
  const countries = new Set(known);
  for (const { country } of flat(mentions)) if (country !== null) countries.add(country);
  return countries;
}

const both = (some: Mention[], more: Mention[]): Mention[] =>
  more.length === 0 ? some : some.length === 0 ? more : [...some, ...more];

const compare = (a: Mention, b: Mention): number => a.from - b.from || b.to - a.to;

/** By where they begin, longer ones first. */
function inOrder(mentions: Mention[]): Mention[] {
  for (let at = 1; at < mentions.length; at += 1) {
    const [before, mention] = [nth(mentions, at - 1), mentions[at]];
    if (before && mention && compare(before, mention) > 0) return [...mentions].sort(compare);
  }
  return mentions;
}
