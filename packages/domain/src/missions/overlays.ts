import { isPending, MISSION_ACTS } from "../acts/act-kinds.ts";
import type { KnownDiplomaticClaim } from "../acts/diplomatic-claims.ts";
import type { IsoDay } from "../claims/claim.ts";
import { byText } from "../ledger/group-by.ts";
import type { ActView, MissionOverlay } from "../views/diplomacy-view.ts";
import type { Transition } from "./transitions.ts";

type Told = { act: ActView; claims: readonly KnownDiplomaticClaim[] };

/**
 * What is discussed, agreed or planned and still to come (R18), the earliest first. It goes once the act is done or
 * the status has changed since. Overdue: the planned day is over at `today` with no effect evidenced.
 */
export function overlaysOf(input: {
  told: readonly Told[];
  /** Acts done, and those among them that changed the status. */
  done: readonly Transition[];
  changes: readonly Transition[];
  today: IsoDay;
}): MissionOverlay[] {
  const { told, done, changes, today } = input;
  const pending = told.filter(({ act }) => MISSION_ACTS.has(act.type) && !act.excluded && pends(act));
  const isOver = (one: Told) => changes.some(({ day }) => day > dayOf(one)) || done.some((act) => fulfils(act, one));
  const open = pending.filter((one) => !isOver(one));
  return open
    .sort((a, b) => byText(dayOf(a), dayOf(b)) || byText(a.act.id, b.act.id))
    .map((one) => overlay(one, today));
}

function pends({ type, status }: ActView): boolean {
  return isPending({ act: type, status });
}

function fulfils(transition: Transition, overlay: Told): boolean {
  return transition.day >= dayOf(overlay) && transition.act.type === overlay.act.type;
}

function dayOf({ act, claims }: Told): IsoDay {
  return act.date.start ?? claims.map(({ document }) => document.knownOn).sort()[0] ?? "";
}

function overlay({ act }: Told, today: IsoDay): MissionOverlay {
  const { type, status, date, plannedDate, claimIds } = act;
  return {
    act: type,
    status: status === "DISCUSSED" || status === "AGREED" ? status : "PLANNED",
    date,
    plannedDate,
    overdue: plannedDate !== null && plannedDate.end < today,
    claimIds,
  };
}
