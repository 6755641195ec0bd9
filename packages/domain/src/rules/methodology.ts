import { RULES } from "./registry.ts";

const HEAD = `# How the figures come about

Every figure, status and coverage view names the rule that made it. These are the rules, as the program holds them:
their numbers, titles and wording, and the version of each, which rises when its meaning changes. They apply in any
crisis, name no state, place or person, and are computed anew from the record for any moment asked for.
`;

const FOOT = `## Sources of what is not in the texts

Names of states: ISO 3166-1 and UNTERM. Subdivisions: ISO 3166-2. Points of places: GeoNames
(https://www.geonames.org, CC BY 4.0). Precision of days and places: UCDP date_prec and where_prec. Grades of sources
and credibility of claims: the Admiralty system.
`;

/** The rules as a page in Markdown: what `docs/methodology.md` holds. */
export function methodologyPage(): string {
  const rules = RULES.map(({ id, title, text, version }) => `## ${id}. ${title}\n\n${text}\n\nVersion ${version}.\n`);
  return [HEAD, ...rules, FOOT].join("\n");
}
