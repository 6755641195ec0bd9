import type { Clock, CoverageFact, IncidentView, Moment } from "@demarche/domain";
import { createYogaApp } from "@demarche/schema";
import type { Services } from "@demarche/services";
import { type Random, seededRandom } from "@demarche/testkit";
import type { Opened } from "./worlds.ts";

/** What one question asks of the record, each time of another moment. */
export type Question = { name: string; limitMs: number; ask(): unknown };

const INCIDENTS = 20;
const CLAIMS_EACH = 5;
const MOST_CLAIMS = 100;
const FACTS = 50;
const SOURCES = 40;

/** The questions of the largest crisis of a world. */
export async function questionsOf({ services, world }: Opened): Promise<Question[]> {
  const [largest] = world.crises;
  const crisis = await services.reads.crisisBySlug(largest?.slug ?? "");
  if (!largest || !crisis) throw new Error("The world has no crisis");
  const random = seededRandom(7);
  const moment = (clock: Clock) => momentWithin({ random, from: largest.startsOn, to: largest.endsOn, clock });
  const tally = (clock: Clock) => ({
    name: `crisis tally, ${clock.toLowerCase()} clock`,
    limitMs: 2,
    ask: () => services.reads.figure(crisis.id, moment(clock), "KILLED"),
  });
  const ids = await incidentIds({ services, crisisId: crisis.id });
  return [
    tally("PUBLISHED"),
    {
      name: "crisis tally by GraphQL",
      limitMs: 5,
      ask: tallyQuery({ services, slug: crisis.slug, asOf: () => moment("PUBLISHED").asOf }),
    },
    {
      name: "one incident's page",
      limitMs: 5,
      ask: () => oneIncident({ services, crisisId: crisis.id, id: random.pick(ids), moment: moment("PUBLISHED") }),
    },
    {
      name: `page of ${INCIDENTS} incidents`,
      limitMs: 5,
      ask: () => incidentPage({ services, crisisId: crisis.id, after: random.pick(ids) }),
    },
    {
      name: `coverage, ${FACTS} facts × ${SOURCES} sources`,
      limitMs: 20,
      ask: () => coverage({ services, crisisId: crisis.id, moment: moment("PUBLISHED") }),
    },
    tally("RECORDED"),
  ];
}

/** The first question that anybody asks of the largest crisis. */
export async function firstAnswer({ services, world }: Opened): Promise<void> {
  const crisis = await services.reads.crisisBySlug(world.crises[0]?.slug ?? "");
  if (!crisis) throw new Error("The world has no crisis");
  await services.reads.figure(crisis.id, NOW, "KILLED");
}

function momentWithin(options: { random: Random; from: string; to: string; clock: Clock }): Moment {
  const { random, from, to, clock } = options;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return { asOf: new Date(start + random.below(end - start)).toISOString(), clock };
}

/** A total as anybody asks for it, of another moment each time. */
function tallyQuery({ services, slug, asOf }: { services: Services; slug: string; asOf: () => string }) {
  const app = createYogaApp({ services });
  const query = `query ($slug: String!, $asOf: DateTime) { crisis(slug: $slug, asOf: $asOf) {
    tally { low best high open disputed badge incidentsWithoutFigure incidentsWithDeaths } } }`;
  return async () => {
    const response = await app.fetch("http://bench/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: { slug, asOf: asOf() } }),
    });
    const { data, errors } = await response.json();
    if (errors !== undefined || data.crisis === null) throw new Error(JSON.stringify(errors));
    return data;
  };
}

/** Where incidents of the present stand in their list, from which a page can begin. */
async function incidentIds({ services, crisisId }: { services: Services; crisisId: string }): Promise<Place[]> {
  const all: Place[] = [];
  for (let more = true; more; ) {
    const request = { filter: {}, after: all.at(-1) ?? null, first: 100 };
    const page = await services.reads.incidents(crisisId, NOW, request);
    all.push(...page.incidents.map(({ id, date }) => ({ id, key: date.start ?? "~" })));
    more = page.hasNextPage;
  }
  return all;
}

type Place = { key: string; id: string };

/** An incident as of a moment, with all its claims, their documents and sources. */
async function oneIncident(options: { services: Services; crisisId: string; id: Place; moment: Moment }) {
  const { reads } = options.services;
  const [incident] = await reads.incidentsByIds(options.crisisId, options.moment, [options.id.id]);
  return withClaims({ services: options.services, page: incident ? [incident] : [], each: MOST_CLAIMS });
}

/** Twenty incidents of the present, each with five claims, their documents and sources. */
async function incidentPage(options: { services: Services; crisisId: string; after: Place }): Promise<unknown> {
  const { services, crisisId, after } = options;
  const { incidents } = await services.reads.incidents(crisisId, NOW, { filter: {}, after, first: INCIDENTS });
  return withClaims({ services, page: incidents, each: CLAIMS_EACH });
}

async function withClaims(options: { services: Services; page: readonly IncidentView[]; each: number }) {
  const { services, page, each } = options;
  const { reads } = services;
  const claims = await reads.claimsByIds(page.flatMap(({ claimIds }) => claimIds.slice(0, each)));
  const documents = await reads.documentsByIds([...new Set(claims.map((claim) => claim?.documentId ?? ""))]);
  const sources = await reads.sourcesByIds([...new Set(documents.map((document) => document?.sourceId ?? ""))]);
  return { page, claims, documents, sources };
}

const NOW: Moment = { asOf: "2026-01-01T00:00:00.000Z", clock: "PUBLISHED" };

async function coverage(options: { services: Services; crisisId: string; moment: Moment }): Promise<unknown> {
  const { crisisId, moment, services } = options;
  const { facts } = await services.reads.coverageFacts(crisisId, moment, { after: null, first: FACTS });
  const sources = new Set([...new Set(facts.flatMap(sourcesOf))].sort().slice(0, SOURCES));
  return facts.map((fact) => fact.cells.filter(({ sourceId }) => sources.has(sourceId)));
}

function sourcesOf({ cells, silent }: CoverageFact): string[] {
  return [...cells.map(({ sourceId }) => sourceId), ...silent];
}
