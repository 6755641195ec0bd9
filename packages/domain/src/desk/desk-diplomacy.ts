import { actOf, byDay } from "../acts/derive-acts.ts";
import type { IsoDay } from "../claims/claim.ts";
import { byText } from "../ledger/group-by.ts";
import { missionOf, type ToldAct, toldByMission } from "../missions/derive-missions.ts";
import { missionId } from "../missions/mission-pairs.ts";
import type { MissionView } from "../views/diplomacy-view.ts";
import type { Occasion } from "./act-keeper.ts";
import type { CrisisDesk } from "./crisis-desk.ts";
import { fewKept } from "./few-kept.ts";
import { knownUntil, publishedTime } from "./incident-timeline.ts";

const STATES_OF_AN_ACT = 16;
const STATES_OF_A_MISSION = 64;
const LISTS = 8;

/** Acts and missions of what a desk has judged: an act is a step function of the published clock, as an incident is. */
export function deskDiplomacy(desk: CrisisDesk) {
  const timesOf = new WeakMap<Occasion, readonly number[]>();
  const tellings = fewKept<Occasion, number, ToldAct | "NOTHING">(STATES_OF_AN_ACT);
  const missions = new Map<string, { told: readonly ToldAct[]; today: IsoDay; view: MissionView }[]>();
  const lists = new Map<number, readonly ToldAct[]>();

  function toldAt({ occasion, time }: { occasion: Occasion; time: number }): ToldAct | null {
    const times = timesOf.get(occasion) ?? occasion.claims.map(publishedTime).sort((a, b) => a - b);
    timesOf.set(occasion, times);
    const count = knownUntil(times, time);
    if (count === 0) return null;
    const told = tellings({ of: occasion, key: count, derive: () => derived({ occasion, time }) });
    return told === "NOTHING" ? null : told;
  }

  function derived({ occasion, time }: { occasion: Occasion; time: number }): ToldAct | "NOTHING" {
    const claims = occasion.claims.filter((claim) => publishedTime(claim) <= time);
    const act = actOf({ all: occasion.claims, claims });
    return act === null ? "NOTHING" : { act, claims: [...claims].sort((a, b) => byText(a.id, b.id)) };
  }

  function acts(time: number): readonly ToldAct[] {
    const known = lists.get(time);
    if (known !== undefined) return known;
    const told = desk.acts.occasions().flatMap((occasion) => toldAt({ occasion, time }) ?? []);
    const inOrder = told.sort((a, b) => byDay(a.act, b.act));
    for (const oldest of lists.keys()) {
      if (lists.size < LISTS) break;
      lists.delete(oldest);
    }
    lists.set(time, inOrder);
    return inOrder;
  }

  return {
    /** To be called when anything changed. */
    forget: (): void => lists.clear(),
    /** Acts as they stood at an instant (ms), each with the known claims that tell of it. */
    acts,
    /** The act that a claim tells of. */
    actOf(input: { claimId: string; time: number }): ToldAct | null {
      const occasion = desk.acts.occasionOf(input.claimId);
      return occasion === undefined ? null : toldAt({ occasion, time: input.time });
    },
    missions({ time, today }: { time: number; today: IsoDay }): MissionView[] {
      return toldByMission({ told: acts(time), parties: desk.scope().parties }).map(({ pair, told }) => {
        const id = missionId(pair);
        const kept = missions.get(id) ?? [];
        const known = kept.find((one) => one.today === today && sameActs(one.told, told));
        if (known !== undefined) return known.view;
        const view = missionOf({ pair, told, today });
        missions.set(id, [{ told, today, view }, ...kept.slice(0, STATES_OF_A_MISSION - 1)]);
        return view;
      });
    },
  };
}
export type DeskDiplomacy = ReturnType<typeof deskDiplomacy>;

function sameActs(a: readonly ToldAct[], b: readonly ToldAct[]): boolean {
  return a.length === b.length && a.every((told, index) => told === b[index]);
}
