import { byText, groupBy } from "../ledger/group-by.ts";
import type { CrisisView, TallyFilter } from "../views/crisis-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import type {
  ClaimantTally,
  ClassTally,
  IncidentTally,
  ReportedRange,
  TallyBadge,
  TallyExplanation,
  TallyView,
} from "../views/tally-view.ts";
import type { CasualtyEffect } from "../vocabulary/casualties.ts";
import { byStanding } from "./claimant-identity.ts";
import { sumRanges } from "./sum-ranges.ts";

/** What one incident adds to a crisis tally (R11). */
export type TallyShare = {
  incidentId: string;
  range: ReportedRange;
  disputed: boolean;
  badge: TallyBadge | null;
  /** With at least one death. */
  deadly: boolean;
};

/** A crisis tally without what claimants and claims say. */
export type TallySum = Omit<TallyView, "byClaimant" | "byClass" | "explanation">;

/** R11 over the incidents in scope that the filter lets through. `view` is what `deriveCrisis` gives. */
export function tallyCrisis(input: { view: Pick<CrisisView, "incidents">; filter: TallyFilter }): TallyView {
  const { filter } = input;
  const incidents = input.view.incidents.filter((incident) => passesTally({ incident, filter }));
  const tallies = incidents.map((incident) => incident.tallies[filter.effect]);
  return {
    ...sumOfShares({ effect: filter.effect, shares: incidents.map((incident) => shareOf({ incident, filter })) }),
    byClaimant: byClaimant({ tallies, claimant: filter.claimant }),
    byClass: byClass(tallies),
    explanation: joined(tallies),
  };
}

/** What shares come to, in the order of the incidents. */
export function sumOfShares(input: { effect: CasualtyEffect; shares: readonly TallyShare[] }): TallySum {
  const { effect, shares } = input;
  const known = shares.filter(({ range }) => range.low !== null);
  const range = sumRanges(known.map((share) => share.range));
  return {
    effect,
    ...range,
    disputed: shares.some(({ disputed }) => disputed),
    badge: badgeOf({ range, shares }),
    rule: "R11",
    because: becauseOf({ known, unknown: shares.length - known.length, range }),
    byIncident: shares.map((share): IncidentTally => ({ incidentId: share.incidentId, ...share.range })),
    incidentsWithoutFigure: shares.length - known.length,
    incidentsWithDeaths: shares.filter(({ deadly }) => deadly).length,
  };
}

/** Whether an incident is summed over. */
export function passesTally(input: {
  incident: Pick<IncidentView, "inScope" | "kind" | "grade">;
  filter: Pick<TallyFilter, "kinds" | "grades">;
}): boolean {
  const { incident, filter } = input;
  if (!incident.inScope) return false;
  if (filter.kinds !== undefined && !filter.kinds.includes(incident.kind)) return false;
  return filter.grades === undefined || filter.grades.includes(incident.grade);
}

const NO_RANGE: ReportedRange = { low: null, best: null, high: null, open: false };

/** An incident's share of the sum: its tally, or what the one claimant asked for says. */
function shareOf({ incident, filter }: { incident: IncidentView; filter: TallyFilter }): TallyShare {
  const { id, tallies } = incident;
  const tally = tallies[filter.effect];
  const deadly = (tallies.KILLED.best ?? tallies.KILLED.low ?? 0) > 0;
  const of = { incidentId: id, badge: tally.badge, deadly };
  if (filter.claimant === undefined) return { ...of, range: rangeOf(tally), disputed: tally.disputed };
  const own = tally.byClaimant.find(({ claimant, excluded }) => claimant.id === filter.claimant && !excluded);
  return { ...of, range: own === undefined ? NO_RANGE : rangeOf(own), disputed: own?.disputed ?? false };
}

function rangeOf({ low, best, high, open }: ReportedRange): ReportedRange {
  return { low, best, high, open };
}

function badgeOf({ range, shares }: { range: ReportedRange; shares: readonly TallyShare[] }): TallyBadge | null {
  if (range.low !== null) return null;
  return shares.some(({ badge }) => badge === "ONLY_UNRELIABLE_CLAIMS") ? "ONLY_UNRELIABLE_CLAIMS" : "NO_FIGURE";
}

function becauseOf(input: { known: readonly TallyShare[]; unknown: number; range: ReportedRange }): string {
  const { known, unknown, range } = input;
  const without = unknown === 0 ? "" : ` Without a figure, and not counted as zero: ${unknown}.`;
  if (known.length === 0) return `No incident asked for has a figure.${without}`;
  const numbers = known.map(({ range: own }) => own.best ?? own.low ?? 0);
  const sum = known.length === 1 ? `${numbers[0]}` : `${numbers.join(" + ")} = ${range.best ?? range.low}`;
  return `The sum over ${known.length} ${known.length === 1 ? "incident" : "incidents"}: ${sum}.${without}`;
}

function byClaimant(input: { tallies: readonly TallyView[]; claimant: string | undefined }): ClaimantTally[] {
  const rows = input.tallies.flatMap((tally) => tally.byClaimant);
  const asked = rows.filter(({ claimant }) => input.claimant === undefined || claimant.id === input.claimant);
  const groups = groupBy(asked, ({ claimant, excluded }) => `${claimant.id}|${excluded}`);
  return [...groups.values()].flatMap(summed).sort(byRow);
}

function byRow(a: ClaimantTally, b: ClaimantTally): number {
  return Number(a.excluded) - Number(b.excluded) || byStanding(a.claimant, b.claimant);
}

function summed(group: readonly ClaimantTally[]): ClaimantTally[] {
  const [first] = group;
  if (first === undefined) return [];
  return [
    {
      ...sumRanges(group),
      claimant: first.claimant,
      disputed: group.some(({ disputed }) => disputed),
      excluded: first.excluded,
      current: group.flatMap(({ current }) => current),
      history: group.flatMap(({ history }) => history),
    },
  ];
}

function byClass(tallies: readonly TallyView[]): ClassTally[] {
  const groups = groupBy(
    tallies.flatMap((tally) => tally.byClass),
    ({ victimClass }) => victimClass,
  );
  const classes = [...groups].sort(([a], [b]) => byText(a, b));
  return classes.map(([victimClass, group]) => ({ victimClass, ...sumRanges(group) }));
}

function joined(tallies: readonly TallyView[]): TallyExplanation {
  const all = tallies.map(({ explanation }) => explanation);
  return {
    supporting: all.flatMap(({ supporting }) => supporting),
    compatible: all.flatMap(({ compatible }) => compatible),
    contradicting: all.flatMap(({ contradicting }) => contradicting),
    superseded: all.flatMap(({ superseded }) => superseded),
    excluded: all.flatMap(({ excluded }) => excluded),
  };
}
