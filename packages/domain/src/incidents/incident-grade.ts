import type { PartyCode } from "../claims/claim.ts";
import { intervalOf } from "../intervals/figure-interval.ts";
import { groupBy } from "../ledger/group-by.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { isCasualtyFigure } from "../tallies/figure.ts";
import type { TallyView } from "../views/tally-view.ts";
import type { CasualtyEffect, VictimClass } from "../vocabulary/casualties.ts";
import type { IncidentGrade } from "../vocabulary/incidents.ts";
import { denies, rivalActors, standingOnActors, standingOnOccurrence } from "./rival-actors.ts";

const COMBATANTS: readonly VictimClass[] = ["MILITANT", "MILITARY"];
const NON_COMBATANTS: readonly VictimClass[] = [
  "CIVILIAN",
  "CHILD",
  "WOMAN",
  "WORKER",
  "TOURIST",
  "JOURNALIST",
  "AID_WORKER",
];

type Input = {
  claims: readonly KnownClaim[];
  actors: readonly PartyCode[];
  tallies: Readonly<Record<CasualtyEffect, TallyView>>;
};

/** R14. Contested goes before confirmed: a state that owns a harm may still be contradicted on whom it harmed. */
export function incidentGrade(input: Input): IncidentGrade {
  const { claims } = input;
  if (claims.length > 0 && claims.every((claim) => claim.reviewState === "REJECTED")) return "DISCOUNTED";
  const counted = claims.every(isCounted) ? claims : claims.filter(isCounted);
  if (isActorContested(counted) || isClassContested({ counted, tallies: input.tallies })) return "CONTESTED";
  if (counted.some((claim) => ownsHarm({ claim, actors: input.actors }))) return "CONFIRMED";
  const first = counted[0]?.document.originId;
  return counted.some(({ document }) => document.originId !== first) ? "FAIR" : "WEAK";
}

function isCounted({ setAside }: KnownClaim): boolean {
  return setAside === null;
}

/** The acting state itself counts the dead or hurt; counting only militants is a label for the other side's dead. */
function ownsHarm({ claim, actors }: { claim: KnownClaim; actors: readonly PartyCode[] }): boolean {
  const stated = claim.claim;
  if (stated.type !== "casualty" || stated.claimant === null || stated.quantifier === "NONE_CLAIMED") return false;
  const { party, kind } = stated.claimant;
  if (party === null || !actors.includes(party) || kind === "MEDIA" || kind === "STATE_MEDIA") return false;
  return !stated.derived && !COMBATANTS.includes(stated.victimClass);
}

function isActorContested(claims: readonly KnownClaim[]): boolean {
  // What nobody contests can't be contested by fewer, and most incidents are not.
  if (claims.some(denies) && standingOnOccurrence(claims).some(denies)) return true;
  return rivalActors(claims).length > 0 && rivalActors(standingOnActors(claims)).length > 0;
}

/** A class's lowest figure is none above the highest low stated of it: mostly that tells that nothing is contested. */
function isClassContested({
  counted,
  tallies,
}: {
  counted: readonly KnownClaim[];
  tallies: Input["tallies"];
}): boolean {
  const figures = groupBy(counted.filter(isCasualtyFigure), ({ claim }) => claim.effect);
  return [...figures].some(([effect, told]) => {
    const { high } = tallies[effect];
    const most = (classes: readonly VictimClass[]) =>
      Math.max(0, ...told.map(({ claim }) => (classes.includes(claim.victimClass) ? intervalOf(claim).lo : 0)));
    const [combatants, others] = [most(COMBATANTS), most(NON_COMBATANTS)];
    const mayExceed = combatants > 0 && others > 0 && high !== null && combatants + others > high;
    return mayExceed && exceedsTotal(tallies[effect]);
  });
}

/** One side's combatants and another's civilians can't both fit the total. */
function exceedsTotal({ byClass, high, open }: TallyView): boolean {
  if (high === null || open) return false;
  const least = (classes: readonly VictimClass[]) =>
    Math.max(0, ...byClass.filter(({ victimClass }) => classes.includes(victimClass)).map(({ low }) => low ?? 0));
  const [combatants, others] = [least(COMBATANTS), least(NON_COMBATANTS)];
  return combatants > 0 && others > 0 && combatants + others > high;
}
