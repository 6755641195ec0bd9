import { flat } from "../foundation/flat.ts";
import { mentionOf } from "../foundation/mention-of.ts";
import type { Mention } from "../foundation/prepared-text.ts";
import { fold } from "../text/normalise.ts";
import type { City } from "./places.ts";

type Settled = { mentions: Mention[][]; cities: ReadonlyMap<string, City> };

const wordingOf = ({ text }: Mention): string => fold(text).replaceAll("-", " ");

/** "Moscow" once the text has said "Moscow, Idaho", unless it names that other country by another word too. */
function settle(
  mention: Mention,
  places: ReadonlyMap<string, Mention>,
  wordings: ReadonlyMap<string, Set<string>>,
): Mention {
  const place = places.get(wordingOf(mention));
  if (!place || mention.kind !== "STATE" || (wordings.get(mention.party ?? "")?.size ?? 0) > 1) return mention;
  const { kind, name, country, admin1 } = place;
  return mentionOf(mention, { kind, form: "NAME", name, party: null, country, admin1, office: mention.office });
}

/** Applies what a text says of where its towns lie to the other places where it names them. */
export function settlePlaces({ towns, mentions }: { towns: Mention[]; mentions: Mention[][] }): Settled {
  if (towns.length === 0) return { mentions, cities: new Map() };
  const places = new Map(towns.map((town) => [wordingOf(town), town]));
  const wordings = new Map<string, Set<string>>();
  for (const mention of flat(mentions)) {
    const { party } = mention;
    if (party !== null) wordings.set(party, (wordings.get(party) ?? new Set<string>()).add(wordingOf(mention)));
  }
  const cities = new Map<string, City>();
  for (const town of towns)
    if (town.kind === "CITY" && town.country !== null)
      cities.set(wordingOf(town), { name: town.name, country: town.country });
  return { mentions: mentions.map((some) => some.map((mention) => settle(mention, places, wordings))), cities };
}
