import {
  countryAdjective,
  countryInText,
  type DayInterval,
  type DiplomaticActType,
  type IsoDay,
} from "@demarche/domain";
import type { Random } from "../seeded-random.ts";
import { inPercent } from "./chances.ts";
import { inWords } from "./days.ts";
import { madeUpPerson } from "./made-up-names.ts";
import type { DiplomaticStep } from "./missions.ts";
import type { Sentence } from "./sentence.ts";
import type { WorldCrisis, WorldMission } from "./world.ts";

/** What a text says of a mission: its newest act, now and then in another's reading of it (R19). */
export function tellDiplomacy(options: { random: Random; crisis: WorldCrisis; publishedOn: IsoDay }): Sentence[] {
  const { random, crisis, publishedOn } = options;
  const mission = random.pick(crisis.missions);
  const step = mission.steps.findLast(({ date }) => date <= publishedOn);
  return step ? [tellStep({ random, mission, step })] : [];
}

const RIVALS: Partial<Record<DiplomaticActType, DiplomaticActType>> = {
  AMBASSADOR_RECALLED: "AMBASSADOR_WITHDRAWN",
  AMBASSADOR_EXPELLED: "AMBASSADOR_RECALLED",
  MISSION_CLOSED: "RELATIONS_SEVERED",
};

function tellStep(options: { random: Random; mission: WorldMission; step: DiplomaticStep }): Sentence {
  const { random, mission, step } = options;
  const rival = inPercent({ random, percent: 8 }) ? RIVALS[step.act] : undefined;
  const act = rival ?? step.act;
  const named = !inPercent({ random, percent: 5 });
  const { sending, receiving } = mission;
  const [actor, target] = step.by === "SENDER" ? [sending, receiving] : [receiving, sending];
  const doing = `${step.status.toLowerCase()} ${act.toLowerCase().replaceAll("_", " ")}`;
  const side = named ? `${countryAdjective(actor)} minister ${madeUpPerson(random)}` : madeUpPerson(random);
  const plan = step.planned === null ? "" : `, due ${inWords(step.planned)}`;
  const words = `${side} on ${inWords(step.date)}: ${doing} towards ${countryInText(target)}${plan}, with ${madeUpPerson(random)}.`;
  return {
    words,
    claim: {
      ...{ type: "diplomatic", claimant: null, assertedOn: null, zone: "BODY", act, status: step.status },
      ...{ actor, target, actorNamed: named, date: oneDay(step.date), dateWording: null },
      ...{ plannedDate: step.planned === null ? null : oneDay(step.planned), participants: [], level: null },
    },
  };
}

function oneDay(day: IsoDay): DayInterval {
  return { start: day, end: day, precision: 1 };
}
