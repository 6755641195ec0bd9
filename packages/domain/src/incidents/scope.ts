import type { PartyCode } from "../claims/claim.ts";
import { addDays } from "../dates/days.ts";
import type { CrisisScope } from "../record/record.ts";
import type { DatedFact } from "../views/incident-view.ts";

/** The window's first day is often dated a day off. */
const SLACK_DAYS = 1;

type Input = {
  scope: CrisisScope;
  actors: readonly PartyCode[];
  country: PartyCode | null;
  date: DatedFact;
};

/**
 * Whether an incident belongs to the crisis: on a party's ground (or nobody says where), by a party or by no state
 * at all, and inside the window. What is unknown keeps nothing out.
 */
export function isInScope(input: Input): boolean {
  const { parties } = input.scope;
  if (input.country !== null && !parties.includes(input.country)) return false;
  if (input.actors.length > 0 && !input.actors.some((actor) => parties.includes(actor))) return false;
  return inWindow(input);
}

function inWindow({ scope, date }: Input): boolean {
  if (date.start === null || date.end === null) return true;
  if (date.end < addDays(scope.startsOn, -SLACK_DAYS)) return false;
  return scope.endsOn === null || date.start <= addDays(scope.endsOn, SLACK_DAYS);
}
