import { flat } from "../foundation/flat.ts";
import { mentionOf } from "../foundation/mention-of.ts";
import type { Mention } from "../foundation/prepared-text.ts";
import { fold } from "../text/normalise.ts";
import { type Entry, sharedDemonyms } from "./lexicon.ts";

const statesOf = ({ form, text }: Mention): readonly Entry[] =>
  form === "DEMONYM" ? (sharedDemonyms().get(fold(text)) ?? []) : [];

const mayBeOfSeveral = (mentions: Mention[]): boolean => mentions.some((mention) => statesOf(mention).length > 0);

/** "Congolese": of the states that a demonym may mean, the first that the text names by another word; else the first. */
export function settleDemonyms(mentions: Mention[][]): Mention[][] {
  if (!mentions.some(mayBeOfSeveral)) return mentions;
  const named = new Set(flat(mentions).map(({ form, party }) => (form === "DEMONYM" ? null : party)));
  return mentions.map((some) => some.map((mention) => settled(mention, named)));
}

function settled(mention: Mention, named: ReadonlySet<string | null>): Mention {
  const states = statesOf(mention);
  const meant = states.find(({ party }) => named.has(party)) ?? states[0];
  if (!meant || meant.party === mention.party) return mention;
  const { kind, form, admin1, office } = mention;
  return mentionOf(mention, {
    kind,
    form,
    name: meant.name,
    party: meant.party,
    country: meant.country,
    admin1,
    office,
  });
}
