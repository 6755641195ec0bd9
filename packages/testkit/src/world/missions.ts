import type { ActStatus, DiplomaticActType, IsoDay, PartyCode } from "@demarche/domain";
import type { Random } from "../seeded-random.ts";
import { dayAfter } from "./days.ts";
import type { WorldMission } from "./world.ts";

/** One act of a mission's story. `by`: which of the two sides acts. */
export type DiplomaticStep = {
  act: DiplomaticActType;
  status: ActStatus;
  by: "SENDER" | "RECEIVER";
  date: IsoDay;
  /** The day that a plan names. */
  planned: IsoDay | null;
};

type Turn = Omit<DiplomaticStep, "date" | "planned"> & { plansIn?: number };

const sender = (act: DiplomaticActType, status: ActStatus): Turn => ({ act, status, by: "SENDER" });
const receiver = (act: DiplomaticActType, status: ActStatus): Turn => ({ act, status, by: "RECEIVER" });

/** How relations go from bad to worse and back, over and over. */
const STORY: readonly Turn[] = [
  receiver("ENVOY_SUMMONED", "EFFECTED"),
  sender("AMBASSADOR_RECALLED", "ANNOUNCED"),
  sender("AMBASSADOR_RETURNED", "DISCUSSED"),
  { ...sender("AMBASSADOR_RETURNED", "PLANNED"), plansIn: 12 },
  sender("AMBASSADOR_RETURNED", "EFFECTED"),
  receiver("CONDEMNATION", "EFFECTED"),
  sender("PHONE_CALL", "EFFECTED"),
  receiver("AMBASSADOR_EXPELLED", "ANNOUNCED"),
  sender("MISSION_DOWNGRADED", "ANNOUNCED"),
  sender("MEETING", "EFFECTED"),
  sender("MISSION_UPGRADED", "AGREED"),
  sender("AMBASSADOR_APPOINTED", "EFFECTED"),
  receiver("PROTEST_NOTE", "EFFECTED"),
  sender("MISSION_CLOSED", "ANNOUNCED"),
  sender("MISSION_REOPENED", "EFFECTED"),
];

const LONGEST_PAUSE = 40;

/** A mission for each ordered pair of parties, each with its story between the two days. */
export function planMissions(options: {
  random: Random;
  parties: readonly PartyCode[];
  startsOn: IsoDay;
  endsOn: IsoDay;
}): WorldMission[] {
  const { parties, ...window } = options;
  return parties.flatMap((sending) =>
    parties
      .filter((receiving) => receiving !== sending)
      .map((receiving) => ({ sending, receiving, steps: planSteps(window) })),
  );
}

function planSteps(options: { random: Random; startsOn: IsoDay; endsOn: IsoDay }): DiplomaticStep[] {
  const { random, startsOn, endsOn } = options;
  const steps: DiplomaticStep[] = [];
  const first = random.below(STORY.length);
  let date = dayAfter({ day: startsOn, days: random.below(6) });
  for (let turn = first; date <= endsOn; turn += 1) {
    const step = STORY[turn % STORY.length];
    if (step) steps.push(dated({ step, date }));
    date = dayAfter({ day: date, days: 4 + random.below(LONGEST_PAUSE) });
  }
  return steps;
}

function dated({ step, date }: { step: Turn; date: IsoDay }): DiplomaticStep {
  const { plansIn, ...turn } = step;
  return { ...turn, date, planned: plansIn === undefined ? null : dayAfter({ day: date, days: plansIn }) };
}
