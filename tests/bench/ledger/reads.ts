import type { Clock, CoverageFact, IncidentView, Moment } from "@demarche/domain";
import { createYogaApp } from "@demarche/schema";
import type { Services } from "@demarche/services";
import { type Random, seededRandom } from "@demarche/testkit";
import { type Draw, FEWEST_SHOWN, incidentDraws, incidentIds, MOST_SHOWN } from "./draws.ts";
import { NOW, type Opened, type Rows } from "./worlds.ts";

/** A question: each time it is put together anew, as of another moment mostly, which does not count, and then asked. */
export type Question = { name: string; limitMs: number; next(): () => unknown };

const INCIDENTS = 20;
const CLAIMS_EACH = 5;
const FACTS = 50;
const SOURCES = 40;

/** The questions of the largest crisis of a world. */
export async function questionsOf(opened: Opened): Promise<Question[]> {
  const { services, world } = opened;
  const [largest] = world.crises;
  const crisis = await services.reads.crisisBySlug(largest?.slug ?? "");
  if (!largest || !crisis) throw new Error("The world has no crisis");
  const random = seededRandom(7);
  const moment = (clock: Clock) => momentWithin({ random, from: largest.startsOn, to: largest.endsOn, clock });
  const tally = (clock: Clock): Question => ({
    name: `crisis tally, ${clock.toLowerCase()} clock`,
    limitMs: 2,
    next: () => () => services.reads.figure(crisis.id, moment(clock), "KILLED"),
  });
  const graphql = tallyQuery({ services, slug: crisis.slug, asOf: () => moment("PUBLISHED").asOf });
  return [
    tally("PUBLISHED"),
    { name: "crisis tally by GraphQL", limitMs: 5, next: () => graphql },
    ...(await incidentQuestions({ opened, crisisId: crisis.id, random })),
    ...(await pageQuestions({ opened, crisisId: crisis.id, random })),
    {
      name: `coverage, ${FACTS} facts × ${SOURCES} sources`,
      limitMs: 20,
      next: () => () => coverage({ services, crisisId: crisis.id, moment: moment("PUBLISHED") }),
    },
    tally("RECORDED"),
  ];
}

type Asking = { opened: Opened; crisisId: string; random: Random };

/** One incident as of moments at which so many of its claims were known, in each world. */
async function incidentQuestions({ opened, crisisId, random }: Asking): Promise<Question[]> {
  const { reads } = opened.services;
  const draws = await incidentDraws({ opened, crisisId, random });
  const asked = draws.splice(0, Math.floor(draws.length / 4));
  const ask = async ({ id, moment }: Draw, rows: Rows) => {
    const [incident] = await reads.incidentsByIds(crisisId, moment, [id]);
    return withClaims({ rows, page: incident ? [incident] : [], each: MOST_SHOWN });
  };
  for (const draw of asked) await ask(draw, reads);
  const name = `one incident's page, ${FEWEST_SHOWN}–${MOST_SHOWN} claims`;
  return [
    { name: `${name}, again`, limitMs: 5, next: () => () => ask(random.pick(asked), reads) },
    {
      name: `${name}, first`,
      limitMs: 5,
      next() {
        const [draw, rows] = [draws.pop() ?? random.pick(asked), opened.unread()];
        return () => ask(draw, rows);
      },
    },
  ];
}

/** Twenty incidents of the present, each with five claims, their documents and sources. */
async function pageQuestions({ opened, crisisId, random }: Asking): Promise<Question[]> {
  const { reads } = opened.services;
  const ids = await incidentIds({ services: opened.services, crisisId });
  const ask = async (rows: Rows) => {
    const request = { filter: {}, after: random.pick(ids), first: INCIDENTS };
    const { incidents } = await reads.incidents(crisisId, NOW, request);
    return withClaims({ rows, page: incidents, each: CLAIMS_EACH });
  };
  for (let place = 0; place < ids.length; place += INCIDENTS) {
    const request = { filter: {}, after: ids[place - 1] ?? null, first: INCIDENTS };
    const { incidents } = await reads.incidents(crisisId, NOW, request);
    await withClaims({ rows: reads, page: incidents, each: CLAIMS_EACH });
  }
  const unread = () => {
    const rows = opened.unread();
    return () => ask(rows);
  };
  return [
    { name: `page of ${INCIDENTS} incidents, again`, limitMs: 5, next: () => () => ask(reads) },
    { name: `page of ${INCIDENTS} incidents, rows unread`, limitMs: 5, next: unread },
  ];
}

/** The first question that anybody asks of the largest crisis. */
export async function firstAnswer({ services, world }: Opened): Promise<void> {
  const crisis = await services.reads.crisisBySlug(world.crises[0]?.slug ?? "");
  if (!crisis) throw new Error("The world has no crisis");
  await services.reads.figure(crisis.id, NOW, "KILLED");
}

/** The first that anybody asks as of a moment of the recorded clock, half way through. */
export async function firstOfPast({ services, world }: Opened): Promise<void> {
  const [largest] = world.crises;
  const crisis = await services.reads.crisisBySlug(largest?.slug ?? "");
  if (!largest || !crisis) throw new Error("The world has no crisis");
  const half = (Date.parse(largest.startsOn) + Date.parse(largest.endsOn)) / 2;
  const moment: Moment = { asOf: new Date(half).toISOString(), clock: "RECORDED" };
  await services.reads.figure(crisis.id, moment, "KILLED");
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

async function withClaims(options: { rows: Rows; page: readonly IncidentView[]; each: number }) {
  const { rows, page, each } = options;
  const claims = await rows.claimsByIds(page.flatMap(({ claimIds }) => claimIds.slice(0, each)));
  const documents = await rows.documentsByIds([...new Set(claims.map((claim) => claim?.documentId ?? ""))]);
  const sources = await rows.sourcesByIds([...new Set(documents.map((document) => document?.sourceId ?? ""))]);
  return { page, claims, documents, sources };
}

async function coverage(options: { services: Services; crisisId: string; moment: Moment }): Promise<unknown> {
  const { crisisId, moment, services } = options;
  const { facts } = await services.reads.coverageFacts(crisisId, moment, { after: null, first: FACTS });
  const sources = new Set([...new Set(facts.flatMap(sourcesOf))].sort().slice(0, SOURCES));
  return facts.map((fact) => fact.cells.filter(({ sourceId }) => sources.has(sourceId)));
}

function sourcesOf({ cells, silent }: CoverageFact): string[] {
  return [...cells.map(({ sourceId }) => sourceId), ...silent];
}
