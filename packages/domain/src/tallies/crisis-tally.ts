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
import { byStanding } from "./claimant-identity.ts";
import { sumRanges } from "./sum-ranges.ts";

/** R11 over the incidents in scope that the filter lets through. `view` is what `deriveCrisis` gives. */
export function tallyCrisis(input: { view: Pick<CrisisView, "incidents">; filter: TallyFilter }): TallyView {
  const { effect } = input.filter;
  const incidents = input.view.incidents.filter((incident) => passes({ incident, filter: input.filter }));
  const parts = incidents.map((incident) => partOf({ incident, filter: input.filter }));
  const known = parts.filter(({ range }) => range.low !== null);
  const tallies = parts.map(({ tally }) => tally);
  const range = sumRanges(known.map((part) => part.range));
  return {
    effect,
    ...range,
    disputed: parts.some((part) => part.disputed),
    badge: badgeOf({ range, tallies }),
    rule: "R11",
    because: becauseOf({ known, unknown: parts.length - known.length, range }),
    byClaimant: byClaimant({ tallies, claimant: input.filter.claimant }),
    byClass: byClass(tallies),
    byIncident: parts.map((part): IncidentTally => ({ incidentId: part.incident.id, ...part.range })),
    incidentsWithoutFigure: parts.length - known.length,
    incidentsWithDeaths: incidents.filter(({ tallies: own }) => (own.KILLED.best ?? own.KILLED.low ?? 0) > 0).length,
    explanation: joined(tallies),
  };
}

type Part = { incident: IncidentView; tally: TallyView; range: ReportedRange; disputed: boolean };

const NO_RANGE: ReportedRange = { low: null, best: null, high: null, open: false };

function passes({ incident, filter }: { incident: IncidentView; filter: TallyFilter }): boolean {
  if (!incident.inScope) return false;
  if (filter.kinds !== undefined && !filter.kinds.includes(incident.kind)) return false;
  return filter.grades === undefined || filter.grades.includes(incident.grade);
}

/** An incident's share of the sum: its tally, or what the one claimant asked for says. */
function partOf({ incident, filter }: { incident: IncidentView; filter: TallyFilter }): Part {
  const tally = incident.tallies[filter.effect];
  if (filter.claimant === undefined) return { incident, tally, range: rangeOf(tally), disputed: tally.disputed };
  const own = tally.byClaimant.find(({ claimant, excluded }) => claimant.id === filter.claimant && !excluded);
  return { incident, tally, range: own === undefined ? NO_RANGE : rangeOf(own), disputed: own?.disputed ?? false };
}

function rangeOf({ low, best, high, open }: ReportedRange): ReportedRange {
  return { low, best, high, open };
}

function badgeOf({ range, tallies }: { range: ReportedRange; tallies: readonly TallyView[] }): TallyBadge | null {
  if (range.low !== null) return null;
  return tallies.some(({ badge }) => badge === "ONLY_UNRELIABLE_CLAIMS") ? "ONLY_UNRELIABLE_CLAIMS" : "NO_FIGURE";
}

function becauseOf(input: { known: readonly Part[]; unknown: number; range: ReportedRange }): string {
  const { known, unknown, range } = input;
  const without = unknown === 0 ? "" : ` Without a figure, and not counted as zero: ${unknown}.`;
  if (known.length === 0) return `No incident asked for has a figure.${without}`;
  const numbers = known.map((part) => part.range.best ?? part.range.low ?? 0);
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
