import type { PartyCode } from "../claims/claim.ts";
import { COUNTRY_ROWS } from "./countries.data.ts";

type Names = { name: string; adjective: string };

const NAMES: ReadonlyMap<PartyCode, Names> = new Map(COUNTRY_ROWS.split(/[;\n]/).flatMap(parseRow));

function parseRow(row: string): [PartyCode, Names][] {
  const [name, adjective] = row.slice(4).split("|");
  return name === undefined || adjective === undefined ? [] : [[row.slice(0, 3), { name, adjective }]];
}

/** Common English name of a party by its code (ISO 3166-1 alpha-3); the code itself where it is none of ours. */
export function countryName(code: PartyCode): string {
  return NAMES.get(code)?.name ?? code;
}

/** English adjective of a party ("Peruvian"); its code where it is none of ours. */
export function countryAdjective(code: PartyCode): string {
  return NAMES.get(code)?.adjective ?? code;
}

const WITH_ARTICLE =
  /^(United|Republic of|Democratic Republic|Central African|Dominican Republic|Bahamas|Comoros|Gambia|Maldives|Marshall|Netherlands|Philippines|Solomon|Seychelles|Holy|European|African|Arab)\b/;

/** The name as it stands in a sentence: "the Netherlands", "Peru". */
export function countryInText(code: PartyCode): string {
  const name = countryName(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
