import type {
  CoverageView,
  CrisisFigure,
  CrisisView,
  IncidentView,
  OriginView,
  TallySum,
  TallyView,
} from "@demarche/domain";
import type { FactPage, IncidentFilter, IncidentPage, IncidentPageRequest } from "../contract.ts";

type Summary = Pick<IncidentView, "kind" | "inScope"> & { actors: readonly string[] };

/** Whether a list of incidents so filtered has this one. */
export function passes({ summary, filter }: { summary: Summary; filter: IncidentFilter }): boolean {
  const { kinds, actors, inScope } = filter;
  if (kinds && !kinds.includes(summary.kind)) return false;
  if (inScope !== undefined && summary.inScope !== inScope) return false;
  return !actors || summary.actors.some((actor) => actors.includes(actor));
}

/** A page of a view's incidents. */
export function pageOfView({ view, request }: { view: CrisisView; request: IncidentPageRequest }): IncidentPage {
  const { filter, after, first } = request;
  const passing = view.incidents.filter((incident) => {
    const actors = incident.actors.flatMap(({ name, iso3 }) => (iso3 === null ? [name] : [name, iso3]));
    return passes({ summary: { ...incident, actors }, filter });
  });
  const inOrder = passing.toSorted((a, b) => compare(positionOf(a), positionOf(b)));
  const rest = after === null ? inOrder : inOrder.filter((incident) => compare(positionOf(incident), after) > 0);
  return { incidents: rest.slice(0, first), hasNextPage: rest.length > first, totalCount: passing.length };
}

/** "~" sorts behind every day. */
export function positionOf({ date, id }: IncidentView): { key: string; id: string } {
  return { key: date.start ?? "~", id };
}

type Position = { key: string; id: string };

function compare(a: Position, b: Position): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** What a crisis's tally comes to, without its parts. */
export function figureOfView({ view, tally }: { view: CrisisView; tally: TallyView }): CrisisFigure {
  const { effect, low, best, high, open, disputed, badge, incidentsWithoutFigure, incidentsWithDeaths } = tally;
  const incidents = view.incidents.filter(({ inScope }) => inScope).length;
  return { effect, low, best, high, open, disputed, badge, incidents, incidentsWithoutFigure, incidentsWithDeaths };
}

/** A tally without what claimants and claims say. */
export function sumOfView({ byClaimant: _, byClass: __, explanation: ___, ...sum }: TallyView): TallySum {
  return sum;
}

/** So many rows of the matrix after one. */
export function factsOfView(options: { coverage: CoverageView; after: string | null; first: number }): FactPage {
  const { coverage, after, first } = options;
  const start = after === null ? 0 : coverage.facts.findIndex(({ id }) => id === after) + 1;
  return { facts: coverage.facts.slice(start, start + first), hasMore: coverage.facts.length > start + first };
}

export function originOfView(options: { coverage: CoverageView; documentId: string }): OriginView | null {
  return options.coverage.origins.find(({ documentIds }) => documentIds.includes(options.documentId)) ?? null;
}
