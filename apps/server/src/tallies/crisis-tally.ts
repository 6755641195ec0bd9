import type { CasualtyEffect, CrisisScope, Moment, ReportedRange, TallyView } from "@demarche/domain";
import type { Services } from "@demarche/services";

export type IncidentLine = ReportedRange & {
  id: string;
  title: string;
  start: string | null;
  end: string | null;
  dateDisputed: boolean;
  badge: TallyView["badge"];
  byClaimant: (ReportedRange & { claimant: string; kind: string; party: string | null; excluded: boolean })[];
};

/** One effect of one crisis at one moment: the total (R11) and every incident that has a figure (R10). */
export type CrisisTally = ReportedRange & {
  crisis: string;
  effect: CasualtyEffect;
  asOf: string;
  clock: Moment["clock"];
  because: string;
  badge: TallyView["badge"];
  incidentsWithoutFigure: number;
  incidentsWithDeaths: number;
  incidents: IncidentLine[];
};

export async function crisisTally(options: {
  services: Services;
  crisis: CrisisScope;
  effect: CasualtyEffect;
  moment: Moment;
}): Promise<CrisisTally> {
  const { services, crisis, effect, moment } = options;
  const [view, total] = await Promise.all([
    services.reads.view(crisis.id, moment),
    services.reads.tally(crisis.id, moment, { effect }),
  ]);
  const incidents = view.incidents
    .filter((incident) => incident.inScope && incident.tallies[effect].badge !== "NO_FIGURE")
    .map((incident) => ({
      id: incident.id,
      title: incident.title,
      start: incident.date.start,
      end: incident.date.end,
      dateDisputed: incident.date.disputed,
      badge: incident.tallies[effect].badge,
      ...rangeOf(incident.tallies[effect]),
      byClaimant: incident.tallies[effect].byClaimant.map(({ claimant, excluded, ...range }) => ({
        claimant: claimant.name,
        kind: claimant.kind,
        party: claimant.party,
        excluded,
        ...rangeOf(range),
      })),
    }));
  const { because, badge, incidentsWithoutFigure, incidentsWithDeaths } = total;
  const counts = { because, badge, incidentsWithoutFigure, incidentsWithDeaths };
  return { crisis: crisis.slug, effect, ...moment, ...rangeOf(total), ...counts, incidents };
}

function rangeOf({ low, best, high, open }: ReportedRange): ReportedRange {
  return { low, best, high, open };
}
