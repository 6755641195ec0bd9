import type { CasualtyClaim, Claimant, DayInterval, IncidentMention, IsoDay, VictimClass } from "@demarche/domain";
import type { Random } from "../seeded-random.ts";
import { inPercent } from "./chances.ts";
import { DAY_MS, dayAfter, inWords } from "./days.ts";
import { figureKnown, tellFigure } from "./figures.ts";
import { madeUpPerson } from "./made-up-names.ts";
import type { Sentence } from "./sentence.ts";
import { voiceOf } from "./voices.ts";
import type { WorldIncident } from "./world.ts";

type Telling = { random: Random; incident: WorldIncident; publishedOn: IsoDay };

/** What a text says of one incident: that it was, the dead with those among them, the hurt, another's figure. */
export function tellIncident({ random, incident, publishedOn }: Telling): Sentence[] {
  const mention = mentionOf({ random, incident });
  const telling = { random, incident, publishedOn, mention };
  const happened: Sentence = {
    words: `${pick(random, DEEDS)} ${where(mention)}${when(mention)}, ${madeUpPerson(random)} wrote of ${incident.actorName}.`,
    claim: { type: "incident", ...spoken({ claimant: null }), denied: false, incident: mention },
  };
  const dead = tellHarm({ ...telling, effect: "KILLED", truth: incident.killed });
  const parts = incident.killed >= 4 ? [tellPart({ total: dead, random })] : [];
  const hurt = tellHarm({ ...telling, effect: "INJURED", truth: incident.injured });
  const rival = tellHarm({ ...telling, effect: "KILLED", truth: incident.killed });
  return [happened, dead, ...parts, hurt, rival];
}

const DEEDS = ["Fire came down", "A blast was heard", "Drones were seen", "An assault was reported", "Shots fell"];
const DEATHS = ["were killed", "lost their lives", "died", "are dead", "were found dead", "perished"];
const WOUNDS = ["were wounded", "were hurt", "lie injured", "were taken to wards", "sought treatment"];
const PEOPLE = ["people", "residents", "villagers", "persons", "others"];

function pick(random: Random, words: readonly string[]): string {
  return random.pick(words);
}

function where({ place, country }: IncidentMention): string {
  return place === null ? `somewhere in ${country}` : `at ${place}`;
}

function when({ date }: IncidentMention): string {
  return date === null ? "" : ` on ${inWords(date.start)}`;
}

/** One in ten texts gives no day, one in twelve no place, one in sixteen another day; some name no side. */
function mentionOf({ random, incident }: Omit<Telling, "publishedOn">): IncidentMention {
  const { kind, actor, actorName, country, admin1, place } = incident;
  const die = random.below(100);
  const placed = die < 8 ? NOWHERE : { admin1, place, wherePrecision: 1 as const };
  const named = die >= 90;
  return {
    kind,
    actors: actor === null || named ? [] : [actor],
    actorName: named ? null : actorName,
    target: null,
    country,
    ...placed,
    date: die >= 8 && die < 18 ? null : toldDay({ random, date: incident.date }),
    dateWording: null,
  };
}

const NOWHERE = { admin1: null, place: null, wherePrecision: 6 as const };

function toldDay({ random, date }: { random: Random; date: IsoDay }): DayInterval {
  const off = inPercent({ random, percent: 6 }) ? random.below(5) - 2 : 0;
  const start = dayAfter({ day: date, days: off });
  const vague = inPercent({ random, percent: 4 });
  return { start, end: vague ? dayAfter({ day: start, days: 3 }) : start, precision: vague ? 2 : 1 };
}

function spoken({ claimant, assertedOn = null }: { claimant: Claimant | null; assertedOn?: IsoDay | null }) {
  return { claimant, assertedOn, zone: "BODY" as const };
}

type Harm = Telling & { mention: IncidentMention; effect: "KILLED" | "INJURED"; truth: number };

function tellHarm({ random, incident, publishedOn, mention, effect, truth }: Harm): Sentence {
  const { claimant, bias } = voiceOf({ random, incident });
  const days = Math.round((Date.parse(publishedOn) - Date.parse(incident.date)) / DAY_MS);
  const figure = tellFigure({ random, number: figureKnown({ truth, days, bias }) });
  const assertedOn = inPercent({ random, percent: 30 }) ? publishedOn : null;
  const verb = pick(random, effect === "KILLED" ? DEATHS : WOUNDS);
  const speaker = claimant === null ? madeUpPerson(random) : `${madeUpPerson(random)} of ${claimant.name}`;
  return {
    words: `${speaker} said ${figure.wording} ${pick(random, PEOPLE)} ${verb} ${where(mention)}.`,
    claim: {
      ...{ type: "casualty", ...spoken({ claimant, assertedOn }), effect, ...figure },
      ...{ victimClass: "TOTAL", nationality: null, scope: "INCIDENT", derived: false, partOf: null },
      ...{ statedSuperseded: false, incident: mention },
    },
  };
}

const CLASSES: readonly (readonly [VictimClass, string])[] = [
  ["CHILD", "children"],
  ["WOMAN", "women"],
  ["CIVILIAN", "civilians"],
  ["MILITARY", "soldiers"],
];

/** "Three of them were children": never added to the total (R3). */
function tellPart({ total, random }: { total: Sentence; random: Random }): Sentence {
  const whole = total.claim as Omit<CasualtyClaim, "evidence">;
  const number = 1 + random.below(Math.max(1, (whole.min ?? 2) - 1));
  const [victimClass, word] = random.pick(CLASSES);
  const figure = { quantifier: "EXACT" as const, min: number, max: number, wording: `${number} ${word}` };
  return {
    words: `The dead include ${number} ${word}, ${madeUpPerson(random)} added.`,
    claim: { ...whole, ...figure, victimClass },
    totalBack: 1,
  };
}

/** A sum over weeks (R12), which is a check and never added. */
export function tellSum(options: {
  random: Random;
  incidents: readonly WorldIncident[];
  publishedOn: IsoDay;
}): Sentence[] {
  const { random, incidents, publishedOn } = options;
  const [first] = incidents;
  if (!first) return [];
  const { claimant } = voiceOf({ random, incident: first });
  const sum = incidents.reduce((dead, { killed }) => dead + killed, 0);
  const date: DayInterval = { start: first.date, end: publishedOn, precision: 4 };
  const words = `Since ${inWords(first.date)} some ${sum} have died in all, ${madeUpPerson(random)} reckoned.`;
  const mention = { ...mentionOf({ random, incident: first }), ...NOWHERE, date };
  return [
    {
      words,
      claim: {
        ...{ type: "casualty", ...spoken({ claimant }), effect: "KILLED", quantifier: "AT_LEAST" },
        ...{ min: sum, max: null, wording: `some ${sum}`, victimClass: "TOTAL", nationality: null },
        ...{ scope: "MULTI_INCIDENT", derived: false, partOf: null, statedSuperseded: false, incident: mention },
      },
    },
  ];
}
