export type Country = { iso3: string; name: string };

/** Blue for the first party, ochre for the second, grey for anyone else and for nobody. */
export type Tone = "a" | "b" | "n";

export function toneOf({ parties, iso3 }: { parties: Country[]; iso3: string | null | undefined }): Tone {
  if (!iso3) return "n";
  const index = parties.findIndex((party) => party.iso3 === iso3);
  if (index === 0) return "a";
  return index === 1 ? "b" : "n";
}

/** The class that gives text or a mark the colour of its party. */
export const toneClass = (tone: Tone): string => (tone === "n" ? "party-n" : `party-${tone}`);

/** "Iran and Pakistan"; "A, B and C". */
export function partiesInWords(parties: Country[]): string {
  const names = parties.map((party) => party.name);
  const last = names.pop();
  if (last === undefined) return "";
  return names.length === 0 ? last : `${names.join(", ")} and ${last}`;
}

export const countryName = ({ parties, iso3 }: { parties: Country[]; iso3: string }): string =>
  parties.find((party) => party.iso3 === iso3)?.name ?? iso3;
