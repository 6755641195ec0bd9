import type { Clock, Moment } from "@demarche/domain";
import type { Services } from "@demarche/services";
import { type Random, seededRandom } from "@demarche/testkit";
import type { Opened } from "./worlds.ts";

/** What one question asks of the record, each time of another moment. */
export type Question = { name: string; limitMs: number; ask(): Promise<unknown> };

const INCIDENTS = 20;
const CLAIMS_EACH = 5;
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
    ask: () => services.reads.tally(crisis.id, moment(clock), { effect: "KILLED" }),
  });
  return [
    tally("PUBLISHED"),
    tally("RECORDED"),
    {
      name: `page of ${INCIDENTS} incidents`,
      limitMs: 5,
      ask: () => incidentPage({ services, crisisId: crisis.id, random }),
    },
    {
      name: `coverage, ${FACTS} facts × ${SOURCES} sources`,
      limitMs: 20,
      ask: () => coverage({ services, crisisId: crisis.id, moment: moment("PUBLISHED") }),
    },
  ];
}

function momentWithin(options: { random: Random; from: string; to: string; clock: Clock }): Moment {
  const { random, from, to, clock } = options;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  return { asOf: new Date(start + random.below(end - start)).toISOString(), clock };
}

/** Twenty incidents of the present, each with five claims, their documents and sources. */
async function incidentPage(options: { services: Services; crisisId: string; random: Random }): Promise<unknown> {
  const { reads } = options.services;
  const { incidents } = await reads.view(options.crisisId, NOW);
  const from = options.random.below(Math.max(1, incidents.length - INCIDENTS));
  const page = incidents.slice(from, from + INCIDENTS);
  const claims = await reads.claimsByIds(page.flatMap(({ claimIds }) => claimIds.slice(0, CLAIMS_EACH)));
  const documents = await reads.documentsByIds([...new Set(claims.map((claim) => claim?.documentId ?? ""))]);
  const sources = await reads.sourcesByIds([...new Set(documents.map((document) => document?.sourceId ?? ""))]);
  return { page, claims, documents, sources };
}

const NOW: Moment = { asOf: "2026-01-01T00:00:00.000Z", clock: "PUBLISHED" };

async function coverage(options: { services: Services; crisisId: string; moment: Moment }): Promise<unknown> {
  const { coverage: all } = await options.services.reads.view(options.crisisId, options.moment);
  const sources = new Set(all.sources.slice(0, SOURCES).map(({ sourceId }) => sourceId));
  return all.facts.slice(0, FACTS).map((fact) => fact.cells.filter(({ sourceId }) => sources.has(sourceId)));
}
