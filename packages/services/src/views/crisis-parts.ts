import type { CrisisHistory, CrisisView, KeptCrisis, Moment, TallyFilter, TallyView } from "@demarche/domain";
import { canonicalJson } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { IncidentPage, IncidentPageRequest, Reads } from "../contract.ts";
import type { Rules } from "../environment.ts";
import { type MaybePromise, mapMaybe } from "../maybe-promise.ts";
import { factsOfView, figureOfView, originOfView, pageOfView, passes, sumOfView } from "./view-parts.ts";

/** What can be asked of a crisis at a moment without all the rest of it. */
export type CrisisParts = Pick<
  Reads,
  | "tally"
  | "tallySum"
  | "figure"
  | "incidentsByIds"
  | "incidents"
  | "incidentsOfClaims"
  | "acts"
  | "missions"
  | "aggregateChecks"
  | "contradictions"
  | "coverage"
  | "coverageFacts"
  | "originsOfDocuments"
  | "credibilityOfClaims"
>;

/** What is asked of a crisis at a moment: its sums or pages, views of all its incidents, or nothing of incidents. */
export type Asked = { crisisId: string; moment: Moment; needs: "NOTHING" | "SUMS" | "VIEWS" };

type Sources = {
  rules: Rules;
  /** The kept crisis where it answers for the moment, prepared for what is asked; else null. */
  keptFor(asked: Asked): MaybePromise<KeptCrisis | null>;
  /** What is known of the sums of a moment past of the recorded clock; null where they are to be derived. */
  historyFor(asked: { crisisId: string; moment: Moment }): MaybePromise<CrisisHistory | null>;
  view(crisisId: string, moment: Moment): Promise<CrisisView>;
  /** A name of the moment where all that is asked as of it is the same for ever. */
  pastKey(crisisId: string, moment: Moment): string | null;
};

/** Figures of moments past that are remembered. */
const KEPT_FIGURES = 20_000;

/** Parts of views, sought in the kept crisis, or read out of the whole view where there is none that answers. */
export function crisisParts({ rules, keptFor, historyFor, view, pastKey }: Sources): CrisisParts {
  const figures = new LRUCache<string, object>({ max: KEPT_FIGURES });
  const tallies = new WeakMap<CrisisView["incidents"], Map<string, TallyView>>();

  function part<T>(options: {
    of: [crisisId: string, moment: Moment];
    needs?: Asked["needs"];
    sought(kept: KeptCrisis): T;
    read(view: CrisisView): T;
  }): MaybePromise<T> {
    const [crisisId, moment] = options.of;
    return mapMaybe(keptFor({ crisisId, moment, needs: options.needs ?? "SUMS" }), (kept) =>
      kept ? options.sought(kept) : view(...options.of).then(options.read),
    );
  }

  type Part<T> = Parameters<typeof part<T>>[0];
  type Figure<T> = Part<T> & { name: string; recalled: ((history: CrisisHistory, time: number) => T) | null };

  /** As `part`, sought in what is known of moments past first. */
  function figure<T extends object>(options: Figure<T>): MaybePromise<T> {
    const [crisisId, moment] = options.of;
    const { recalled } = options;
    if (recalled === null || moment.clock !== "RECORDED") return remembered(options);
    return mapMaybe(historyFor({ crisisId, moment }), (history) =>
      history === null ? remembered(options) : recalled(history, Date.parse(moment.asOf)),
    );
  }

  /** As `part`, asked once of a moment past. */
  function remembered<T extends object>(options: Part<T> & { name: string }): MaybePromise<T> {
    const [crisisId, moment] = options.of;
    // What is kept under a name is what `part` gave for it.
    const past = pastKey(crisisId, moment);
    const known = past === null ? undefined : (figures.get(`${past} ${options.name}`) as T | undefined);
    if (known !== undefined) return known;
    return mapMaybe(part(options), (found) => {
      const key = pastKey(crisisId, moment);
      if (key !== null) figures.set(`${key} ${options.name}`, found);
      return found;
    });
  }

  /** Of one view's incidents each tally is summed once. */
  function tallyOf({ view: { incidents }, filter }: { view: CrisisView; filter: TallyFilter }): TallyView {
    const known = tallies.get(incidents) ?? new Map<string, TallyView>();
    tallies.set(incidents, known);
    const key = canonicalJson(filter);
    const tally = known.get(key) ?? rules.tallyCrisis({ view: { incidents }, filter });
    known.set(key, tally);
    return tally;
  }

  return {
    tally: (id, moment, filter) =>
      part({
        of: [id, moment],
        needs: "VIEWS",
        sought: (kept) => kept.tally({ moment, filter }),
        read: (whole) => tallyOf({ view: whole, filter }),
      }),
    tallySum: (id, moment, filter) =>
      figure({
        name: canonicalJson(filter),
        of: [id, moment],
        needs: filter.claimant === undefined ? "SUMS" : "VIEWS",
        recalled: filter.claimant === undefined ? (history, time) => history.sum({ time, filter }) : null,
        sought: (kept) =>
          filter.claimant === undefined ? kept.sum({ moment, filter }) : kept.tally({ moment, filter }),
        read: (whole) => sumOfView(tallyOf({ view: whole, filter })),
      }),
    figure: (id, moment, effect) =>
      figure({
        name: effect,
        of: [id, moment],
        recalled: (history, time) => history.figure({ effect, time }),
        sought: (kept) => kept.figure({ effect, moment }),
        read: (whole) => figureOfView({ view: whole, tally: tallyOf({ view: whole, filter: { effect } }) }),
      }),
    incidentsByIds: (id, moment, ids) =>
      part({
        of: [id, moment],
        sought: (kept) => ids.map((one) => kept.incident({ id: one, moment })),
        read: ({ incidents }) => inOrderOf(ids, new Map(incidents.map((incident) => [incident.id, incident]))),
      }),
    incidents: (id, moment, request) =>
      part({
        of: [id, moment],
        sought: (kept) => pageOfKept({ kept, moment, request }),
        read: (whole) => pageOfView({ view: whole, request }),
      }),
    incidentsOfClaims: (id, moment, claimIds) =>
      part({
        of: [id, moment],
        sought: (kept) => claimIds.map((claimId) => kept.incidentOfClaim({ claimId, moment })),
        read: ({ incidentOfClaim }) => claimIds.map((claimId) => incidentOfClaim[claimId] ?? null),
      }),
    acts: (id, moment) =>
      part({ of: [id, moment], needs: "NOTHING", sought: (kept) => kept.acts(moment), read: ({ acts }) => acts }),
    missions: (id, moment) =>
      part({
        of: [id, moment],
        needs: "NOTHING",
        sought: (kept) => kept.missions(moment),
        read: ({ missions }) => missions,
      }),
    aggregateChecks: (id, moment) =>
      part({
        of: [id, moment],
        needs: "VIEWS",
        sought: (kept) => kept.aggregateChecks(moment),
        read: ({ aggregateChecks }) => aggregateChecks,
      }),
    contradictions: (id, moment) =>
      part({
        of: [id, moment],
        needs: "VIEWS",
        sought: (kept) => kept.contradictions(moment),
        read: ({ contradictions }) => contradictions,
      }),
    coverage: (id, moment) =>
      part({
        of: [id, moment],
        needs: "VIEWS",
        sought: (kept) => kept.coverage(moment),
        read: ({ coverage }) => coverage,
      }),
    coverageFacts: (id, moment, { after, first }) =>
      part({
        of: [id, moment],
        sought: (kept) => kept.facts({ moment, after, first }),
        read: ({ coverage }) => factsOfView({ coverage, after, first }),
      }),
    originsOfDocuments: (id, moment, documentIds) =>
      part({
        of: [id, moment],
        needs: "NOTHING",
        sought: (kept) => documentIds.map((documentId) => kept.origin({ documentId, moment })),
        read: ({ coverage }) => documentIds.map((documentId) => originOfView({ coverage, documentId })),
      }),
    credibilityOfClaims: (id, moment, claimIds) =>
      part({
        of: [id, moment],
        sought: (kept) => claimIds.map((claimId) => kept.credibility({ claimId, moment })),
        read: ({ credibility }) => claimIds.map((claimId) => credibility[claimId] ?? null),
      }),
  };
}

function pageOfKept(options: { kept: KeptCrisis; moment: Moment; request: IncidentPageRequest }): IncidentPage {
  const { kept, moment, request } = options;
  const { filter, after, first } = request;
  const found = kept.incidents({ moment, after, first, filter: (summary) => passes({ summary, filter }) });
  const all = Object.keys(filter).length === 0;
  const totalCount = kept.count(all ? { moment } : { moment, filter: (summary) => passes({ summary, filter }) });
  return { incidents: found.slice(0, first), hasNextPage: found.length > first, totalCount };
}

function inOrderOf<T>(ids: readonly string[], byId: ReadonlyMap<string, T>): (T | null)[] {
  return ids.map((id) => byId.get(id) ?? null);
}
