import { countryAdjective, countryName, INCIDENT_KINDS, type IsoDay, type PartyCode } from "@demarche/domain";
import type { Random } from "../seeded-random.ts";
import { fewOf, inPercent, shuffled } from "./chances.ts";
import { dayAfter } from "./days.ts";
import { madeUpName } from "./made-up-names.ts";
import { planMissions } from "./missions.ts";
import { PARTIES } from "./parties.data.ts";
import type { WorldCrisis, WorldIncident } from "./world.ts";

export const FIRST_DAY: IsoDay = "2021-01-01";
const LONGEST_DAYS = 730;
const PROVINCES = 12;
const PLACES = 8;
const GROUPS = 2;

/** Who may have acted on which ground: an incident is told apart by them and its day (R13). */
type Ground = Pick<WorldIncident, "actor" | "actorName" | "country" | "admin1" | "province"> & { places: string[] };

/** The n-th crisis: every second one has three parties. Larger crises last longer, the first for two years. */
export function planCrisis(options: { random: Random; index: number; incidents: number }): WorldCrisis {
  const { random, index, incidents } = options;
  const parties = partiesOf(index);
  const days = Math.min(LONGEST_DAYS, 60 + incidents * 3);
  const startsOn = dayAfter({ day: FIRST_DAY, days: random.below(LONGEST_DAYS - days + 1) });
  const endsOn = dayAfter({ day: startsOn, days });
  const title = `${parties.map(countryName).join("–")} dispute`;
  return {
    slug: `dispute-${index + 1}`,
    title,
    parties,
    startsOn,
    endsOn,
    incidents: planIncidents({ random, parties, startsOn, days, count: incidents }),
    missions: planMissions({ random, parties, startsOn, endsOn }),
  };
}

function partiesOf(index: number): PartyCode[] {
  const count = index % 2 === 0 ? 3 : 2;
  const from = (index * 5) % PARTIES.length;
  return Array.from({ length: count }, (_, place) => PARTIES[(from + place) % PARTIES.length] ?? "KEN");
}

/** Incidents take turns on the grounds, so that two are never the same event by side, province and day. */
function planIncidents(options: {
  random: Random;
  parties: readonly PartyCode[];
  startsOn: IsoDay;
  days: number;
  count: number;
}): WorldIncident[] {
  const { random, parties, startsOn, days, count } = options;
  const grounds = shuffled({ random, items: parties.flatMap((country) => groundsIn({ random, country, parties })) });
  return Array.from({ length: count }, (_, index) => {
    const ground = grounds[index % grounds.length];
    if (!ground) throw new Error("A crisis without ground");
    const date = dayAfter({ day: startsOn, days: Math.floor((index * days) / count) });
    return planIncident({ random, ground, date });
  });
}

function groundsIn(options: { random: Random; country: PartyCode; parties: readonly PartyCode[] }): Ground[] {
  const { random, country, parties } = options;
  const others = parties.filter((party) => party !== country);
  const groups = Array.from({ length: GROUPS }, () => `the ${madeUpName({ random, syllables: 2 })} Front`);
  return Array.from({ length: PROVINCES }, (_, index) => {
    const province = madeUpName({ random, syllables: 3 });
    const places = Array.from({ length: PLACES }, () => madeUpName({ random, syllables: 3 }));
    const where = { country, admin1: `${country.slice(0, 2)}-${index + 1}`, province, places };
    const states = others.map((actor) => ({ ...where, actor, actorName: `${countryAdjective(actor)} forces` }));
    return [...states, { ...where, actor: null, actorName: groups[index % GROUPS] ?? "gunmen" }];
  }).flat();
}

const STATE_KINDS = INCIDENT_KINDS.slice(0, 2);
const GROUP_KINDS = INCIDENT_KINDS.slice(3, 7);

function planIncident(options: { random: Random; ground: Ground; date: IsoDay }): WorldIncident {
  const { random, date } = options;
  const { places, ...ground } = options.ground;
  const large = inPercent({ random, percent: 3 }) ? 12 : 1;
  return {
    ...ground,
    place: random.pick(places),
    date,
    kind: random.pick(ground.actor === null ? GROUP_KINDS : STATE_KINDS),
    killed: large * (1 + fewOf({ random, mean: 6, most: 60 })),
    injured: large * (1 + fewOf({ random, mean: 9, most: 90 })),
  };
}
