import { SOURCE_GRADES, type SourceGrade } from "@demarche/domain";
import type { Random } from "../seeded-random.ts";
import { fewOf, inPercent } from "./chances.ts";
import { DAY_MS, instantOf, MINUTE_MS } from "./days.ts";
import type { DocumentPlan, WorldCrisis } from "./world.ts";

const FEWEST_CLAIMS = 10;
const MOST_CLAIMS = 30;
const AGENCIES = 8;

type Planning = { random: Random; crisis: WorldCrisis; place: number; sources: number };

/** So many documents on a crisis: first texts, each with the copies that others make of it. */
export function planDocuments(options: Planning & { count: number }): DocumentPlan[] {
  const { count, ...planning } = options;
  const plans: DocumentPlan[] = [];
  while (plans.length < count) {
    const first = planFirst(planning);
    const copies = copiesOf({ planning, first });
    plans.push(...[first, ...copies].slice(0, count - plans.length));
  }
  return plans;
}

function planFirst({ random, crisis, place, sources }: Planning): DocumentPlan {
  const lead = random.below(crisis.incidents.length);
  const eventAt = Date.parse(crisis.incidents[lead]?.date ?? crisis.startsOn);
  const publishedAt = eventAt + fewOf({ random, mean: 1.5, most: 14 }) * DAY_MS + random.below(1440) * MINUTE_MS;
  return {
    seed: random.below(2 ** 31),
    crisis: place,
    source: sourceOf({ random, sources }),
    lead,
    claims: FEWEST_CLAIMS + random.below(MOST_CLAIMS - FEWEST_CLAIMS + 1),
    publishedAt: instantOf(publishedAt),
    ...arrival({ random, publishedAt }),
    copyOf: null,
    agency: inPercent({ random, percent: 25 }) ? `Agency ${random.below(AGENCIES) + 1}` : null,
    grade: gradeGiven(random),
  };
}

/** Few sources write most of what there is. */
function sourceOf({ random, sources }: { random: Random; sources: number }): number {
  return Math.min(random.below(sources), random.below(sources));
}

/** Now and then a source is graded anew. */
function gradeGiven(random: Random): SourceGrade | null {
  return inPercent({ random, percent: 0.5 }) ? random.pick(SOURCE_GRADES) : null;
}

/** Most texts arrive within hours, some days late, a few months late; what is dated by nobody arrives soon. */
function arrival({ random, publishedAt }: { random: Random; publishedAt: number }) {
  const die = random.below(100);
  const minutes = 5 + random.below(300);
  const days = die < 85 ? 0 : die < 97 ? 1 + random.below(7) : 10 + random.below(80);
  const dated: DocumentPlan["dated"] = die < 4 ? "UNKNOWN" : die < 14 ? "DAY" : "INSTANT";
  return { dated, arrivesAt: instantOf(publishedAt + minutes * MINUTE_MS + days * DAY_MS) };
}

/** Syndication: most texts run once, some in a dozen papers within a day. */
function copiesOf({ planning, first }: { planning: Planning; first: DocumentPlan }): DocumentPlan[] {
  const { random, sources } = planning;
  const mean = first.agency === null ? 0.15 : 1.5;
  return Array.from({ length: fewOf({ random, mean, most: 12 }) }, () => {
    const publishedAt = Date.parse(first.publishedAt) + random.below(1440) * MINUTE_MS;
    return {
      ...first,
      seed: random.below(2 ** 31),
      source: sourceOf({ random, sources }),
      claims: Math.max(FEWEST_CLAIMS, first.claims - fewOf({ random, mean: 1, most: 5 })),
      publishedAt: instantOf(publishedAt),
      ...arrival({ random, publishedAt }),
      copyOf: first,
      agency: inPercent({ random, percent: 60 }) ? first.agency : null,
      grade: gradeGiven(random),
    };
  });
}
