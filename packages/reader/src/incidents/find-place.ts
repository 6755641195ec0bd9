import type { PartyCode, WherePrecision } from "@demarche/domain";
import type { Mention, Sentence, Token } from "../foundation/prepared-text.ts";

export type Place = {
  country: PartyCode | null;
  admin1: string | null;
  place: string | null;
  wherePrecision: WherePrecision | null;
};
type Input = { sentence: Sentence; mentions: Mention[] };

export const NOWHERE: Place = { country: null, admin1: null, place: null, wherePrecision: null };

const PREPOSITIONS = new Set(
  "in on inside into near at against across over within outside around along toward towards onto of from through between throughout".split(
    " ",
  ),
);
const GROUND = new Set(
  "town city village territory soil province capital side district region airbase airport camp port coast waters side border area military enclave base bases positions targets airspace hospital villages towns cities training".split(
    " ",
  ),
);
const DETERMINERS = new Set(
  "the a an its their southern northern eastern western southeastern southwestern northeastern northwestern south north east west central coastal border neighbouring neighboring nearby".split(
    " ",
  ),
);
const SPECIFIC: readonly Mention["kind"][] = ["CITY", "ADMIN1", "TERRITORY"];

const lower = (tokens: Token[], at: number): string => tokens[at]?.lower ?? "";

function leadsIn(tokens: Token[], mention: Mention): string {
  let at = mention.from - 1;
  for (let steps = 0; at >= 0 && steps < 6; steps += 1, at -= 1) {
    const word = lower(tokens, at);
    if (PREPOSITIONS.has(word)) return word;
    const inside =
      DETERMINERS.has(word) ||
      tokens[at]?.capital ||
      ["'s", "’s", "-", "and", ",", "of"].includes(word) ||
      GROUND.has(word);
    if (!inside) return "";
  }
  return "";
}

/** "the Syrian side", "an Israeli town": ground named by a demonym. */
function isGround(tokens: Token[], mention: Mention): boolean {
  if (mention.form !== "DEMONYM") return false;
  const next = lower(tokens, mention.to);
  return GROUND.has(next) || GROUND.has(lower(tokens, mention.to + 1));
}

function isPlace(input: Input, mention: Mention): boolean {
  const { tokens } = input.sentence;
  if (mention.kind === "ADMIN1" || mention.kind === "TERRITORY") return !followsBorder(tokens, mention);
  if (mention.kind === "CITY") return leadsIn(tokens, mention) !== "" || lower(tokens, mention.to) === ",";
  if (mention.kind !== "STATE" || mention.country === null) return false;
  if (mention.form === "DEMONYM") return isGround(tokens, mention);
  const led = leadsIn(tokens, mention);
  return led !== "" && led !== "of" && !followsBorder(tokens, mention);
}

/** "the border with X", "near the Golan": beside the place, not in it. */
function followsBorder(tokens: Token[], mention: Mention): boolean {
  const before = [1, 2, 3, 4].map((step) => lower(tokens, mention.from - step));
  return (
    before.includes("with") &&
    (before.includes("border") ||
      tokens.slice(Math.max(0, mention.from - 5), mention.from).some((token) => token.lower === "border"))
  );
}

function toPlace(mention: Mention): Place {
  if (mention.kind === "ADMIN1")
    return { country: mention.country, admin1: mention.admin1, place: mention.text, wherePrecision: 4 };
  if (mention.kind === "CITY")
    return { country: mention.country, admin1: mention.admin1, place: mention.text, wherePrecision: 1 };
  if (mention.kind === "TERRITORY")
    return { country: mention.country, admin1: mention.admin1, place: mention.text, wherePrecision: 5 };
  if (mention.form === "CAPITAL")
    return { country: mention.country, admin1: null, place: mention.text, wherePrecision: 1 };
  return { country: mention.country, admin1: null, place: null, wherePrecision: 6 };
}

function rank(mention: Mention, trigger: { from: number; to: number }): number {
  const distance = mention.from >= trigger.to ? mention.from - trigger.to : (trigger.from - mention.to) * 1.5 + 4;
  return distance - (SPECIFIC.includes(mention.kind) ? 4 : 0);
}

/** Where an event told at `trigger` took place, as its sentence tells: what follows counts before what precedes. */
export function findPlace(
  input: Input,
  trigger: { from: number; to: number },
  limits = { from: 0, to: Number.POSITIVE_INFINITY },
): Place {
  const places = input.mentions.filter(
    (mention) => mention.from >= limits.from && mention.to <= limits.to && isPlace(input, mention),
  );
  const best = places.sort((a, b) => rank(a, trigger) - rank(b, trigger))[0];
  if (!best) return NOWHERE;
  const admin = places.find(
    (other) => other.kind === "ADMIN1" && other.country === best.country && Math.abs(other.from - best.from) < 14,
  );
  const place = toPlace(best);
  if (best.kind === "STATE" && admin) return toPlace(admin);
  return best.kind === "CITY" && admin && place.admin1 === null ? { ...place, admin1: admin.admin1 } : place;
}
