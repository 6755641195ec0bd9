import { countryInText } from "../countries/country-name.ts";
import type { IncidentActor, IncidentView, PlaceView } from "../views/incident-view.ts";
import type { IncidentKind } from "../vocabulary/incidents.ts";
import { AIMED_KINDS, KIND_NOUNS } from "./kinds.ts";

type Titled = { kind: IncidentKind; actors: readonly IncidentActor[]; place: PlaceView };

/** An incident in words: "Peru's strike on Chile", "Clash between Peru and Chile", "Gunmen in Tacna". */
export function incidentTitle({ kind, actors, place }: Titled): string {
  const noun = KIND_NOUNS[kind];
  const states = actors.filter((actor) => actor.iso3 !== null);
  const country = place.country === null ? null : countryInText(place.country);
  if (states.length === 0) return capitalised(`${actors[0]?.name ?? noun}${inPlace(place.name ?? country)}`);
  const names = listOf(states.map((state) => state.name));
  const where = inPlace(place.name ?? country);
  if (kind === "ARMED_CLASH") return `Clash ${states.length > 1 ? "between" : "involving"} ${names}${where}`;
  const abroad = country !== null && !states.some((state) => state.iso3 === place.country);
  return `${possessive(names)} ${noun}${abroad && AIMED_KINDS.includes(kind) ? ` on ${country}` : inPlace(country)}`;
}

/** Incidents of one title are told apart by their day, where one is known. */
export function tellApart(incidents: readonly IncidentView[]): IncidentView[] {
  const counts = new Map<string, number>();
  for (const { title } of incidents) counts.set(title, (counts.get(title) ?? 0) + 1);
  return incidents.map((incident) => ((counts.get(incident.title) ?? 0) < 2 ? incident : marked(incident)));
}

/** An incident with its place and day in its title. */
export function marked(incident: IncidentView): IncidentView {
  const { title, date, place } = incident;
  const mark = [title.includes(place.name ?? "\0") ? null : place.name, date.start].filter((part) => part !== null);
  return mark.length === 0 ? incident : { ...incident, title: `${title}, ${mark.join(", ")}` };
}

function inPlace(place: string | null): string {
  return place === null ? "" : ` in ${place}`;
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
