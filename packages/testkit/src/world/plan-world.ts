import { SOURCE_GRADES } from "@demarche/domain";
import { type Random, seededRandom } from "../seeded-random.ts";
import { inPercent, shuffled, zipfShares } from "./chances.ts";
import { madeUpName } from "./made-up-names.ts";
import { planCrisis } from "./plan-crises.ts";
import { planDocuments } from "./plan-documents.ts";
import type { DocumentPlan, World, WorldRequest, WorldSource } from "./world.ts";

const CRISES = 50;
const CLAIMS_A_DOCUMENT = 20;
const CLAIMS_AN_INCIDENT = 100;
/** In a small world there are fewer crises, so that the largest still has a page of incidents. */
const INCIDENTS_A_CRISIS = 4;
const CLAIMS_A_SOURCE = 3333;
/** So many sources take part in even the smallest world: a matrix of sources is as wide in each. */
const FEWEST_SOURCES = 40;
const PAPERS = ["Post", "Times", "Daily", "Herald", "Radio", "Tribune", "Observer", "Wire"];

/**
 * A world of about so many claims: for a million, 50,000 documents of 300 sources on 10,000 incidents in 50 crises
 * with 200 missions. A fifth of everything is in the largest crisis, the others follow by Zipf's law.
 */
export function planWorld({ claims, seed }: WorldRequest): World {
  const random = seededRandom(seed);
  const documents = Math.max(1, Math.round(claims / CLAIMS_A_DOCUMENT));
  const incidents = Math.max(1, Math.round(claims / CLAIMS_AN_INCIDENT));
  const sources = planSources({ random, count: Math.max(FEWEST_SOURCES, Math.round(claims / CLAIMS_A_SOURCE)) });
  const shares = Math.max(1, Math.min(CRISES, Math.floor(incidents / INCIDENTS_A_CRISIS)));
  const crises = zipfShares({ total: incidents, shares }).map((share, index) =>
    planCrisis({ random, index, incidents: share }),
  );
  const plans = zipfShares({ total: documents, shares }).flatMap((count, place) => {
    const crisis = crises[place];
    return crisis ? planDocuments({ random, crisis, place, sources: sources.length, count }) : [];
  });
  return { seed, crises, sources, documents: inOrderOfArrival(withExactly({ plans, claims })) };
}

/** Further documents on the crises of a world, in no order: its news goes on. */
export function planNews(options: { world: World; documents: number; seed: number }): DocumentPlan[] {
  const { world, documents, seed } = options;
  const random = seededRandom(seed);
  const { crises, sources } = world;
  const plans = zipfShares({ total: documents, shares: crises.length }).flatMap((count, place) => {
    const crisis = crises[place];
    return crisis ? planDocuments({ random, crisis, place, sources: sources.length, count }) : [];
  });
  return shuffled({ random, items: plans });
}

function planSources({ random, count }: { random: Random; count: number }): WorldSource[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${madeUpName({ random, syllables: 3 })} ${random.pick(PAPERS)} ${index + 1}`;
    const grade = inPercent({ random, percent: 80 }) ? random.pick(SOURCE_GRADES) : null;
    return { name, host: `${name.toLowerCase().replaceAll(" ", "-")}.example`, grade };
  });
}

/** Texts are made a claim longer or shorter, in turns, until there are so many claims in all. */
function withExactly({ plans, claims }: { plans: DocumentPlan[]; claims: number }): DocumentPlan[] {
  const spread = claims - plans.reduce((sum, plan) => sum + plan.claims, 0);
  const each = Math.trunc(spread / plans.length);
  const rest = Math.abs(spread % plans.length);
  for (const [index, plan] of plans.entries()) plan.claims += each + (index < rest ? Math.sign(spread) : 0);
  return plans;
}

function inOrderOfArrival(plans: DocumentPlan[]): DocumentPlan[] {
  return plans.sort((a, b) => Date.parse(a.arrivesAt) - Date.parse(b.arrivesAt) || a.seed - b.seed);
}
