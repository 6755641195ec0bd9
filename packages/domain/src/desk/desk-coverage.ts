import type { IsoDay } from "../claims/claim.ts";
import { diplomacyContradictions, incidentContradictions, inOrder } from "../contradictions/derive-contradictions.ts";
import { incidentFacts, knownOrigins, sourceRows } from "../coverage/derive-coverage.ts";
import { missionFacts } from "../coverage/mission-facts.ts";
import { decidedContradictions } from "../decisions/decided-contradictions.ts";
import type { KnownClaim } from "../ledger/known-record.ts";
import { knownPart } from "../ledger/known-record-at.ts";
import type { Moment } from "../record/record.ts";
import type { ContradictionView, CoverageFact, CoverageView, OriginView } from "../views/coverage-view.ts";
import type { CrisisDesk } from "./crisis-desk.ts";
import type { DeskDiplomacy } from "./desk-diplomacy.ts";
import { fewKept } from "./few-kept.ts";
import { publishedTime } from "./incident-timeline.ts";
import { positionOf, type ShownIncident, type ShownIncidents } from "./shown-incidents.ts";

/** The instant (ms) and the day of a moment. */
export type Instant = { time: number; today: IsoDay };

type Keepers = { desk: CrisisDesk; shown: ShownIncidents; diplomacy: DeskDiplomacy };

/** Who says what, who differs and who is silent, of what a desk has judged; of each incident kept for the last few states asked for. */
export function deskCoverage({ desk, shown, diplomacy }: Keepers) {
  const facts = fewKept<readonly KnownClaim[], string, CoverageFact[]>(2);
  const contradictions = fewKept<readonly KnownClaim[], string, ContradictionView[]>(2);
  const inScope = ({ inScope: counts }: { inScope: boolean }) => counts;
  const claimById = { get: desk.claim };

  function factsOf({ view, claims }: ShownIncident): CoverageFact[] {
    return facts({ of: claims, key: view.title, derive: () => incidentFacts({ incident: view, claims }) });
  }

  function contradictionsOf({ view, claims }: ShownIncident): ContradictionView[] {
    const derive = () => incidentContradictions({ incident: view, claims });
    return contradictions({ of: claims, key: view.title, derive });
  }

  function* factsAfter({ after, ...instant }: Instant & { after: string | null }): Generator<CoverageFact> {
    const { time } = instant;
    const last = after === null ? null : shown.one({ id: after.slice(0, after.lastIndexOf(":")), time });
    if (last !== null) yield* following(factsOf(last), after);
    if (last !== null || after === null) {
      const from = last === null ? null : positionOf(last.view);
      for (const incident of shown.from({ time, filter: inScope, after: from })) yield* factsOf(incident);
    }
    const ofMissions = [...missionRows(instant)];
    yield* last === null && after !== null ? following(ofMissions, after) : ofMissions;
  }

  function* missionRows({ time, today }: Instant): Generator<CoverageFact> {
    const { parties } = desk.scope();
    const acts = diplomacy.acts(time).map(({ act }) => act);
    const record = { claimById: knownClaims(time) };
    for (const mission of diplomacy.missions({ time, today })) yield* missionFacts({ mission, acts, parties, record });
  }

  /** The claims as they are known at an instant, by id. */
  function knownClaims(time: number) {
    return {
      get(id: string) {
        const claim = claimById.get(id);
        return claim !== undefined && publishedTime(claim) <= time ? claim : undefined;
      },
    };
  }

  return {
    /** The rows of the matrix: incidents by day and id, then missions; the first so many after one. */
    facts(input: Instant & { after: string | null; first: number }): { facts: CoverageFact[]; hasMore: boolean } {
      const { first } = input;
      const found: CoverageFact[] = [];
      for (const fact of factsAfter(input)) {
        found.push(fact);
        if (found.length > first) break;
      }
      return { facts: found.slice(0, first), hasMore: found.length > first };
    },
    coverage({ time, today, moment }: Instant & { moment: Moment }): CoverageView {
      const { record, origins } = desk.judged();
      const known = knownPart({ ...record, moment });
      const all = [...factsAfter({ time, today, after: null })];
      const isKnown = (id: string) => known.documentById.has(id);
      return {
        sources: sourceRows({ record: known, facts: all }),
        facts: all,
        origins: knownOrigins({ origins: origins.origins, isKnown }),
      };
    },
    /** The origin that a text stands for, as far as its texts are known; null where the text is not. */
    origin({ documentId, time }: { documentId: string; time: number }): OriginView | null {
      const origin = desk.originOf(documentId);
      const isKnown = (id: string) => publishedTime({ document: desk.document(id) }) <= time;
      if (origin === null || !isKnown(documentId)) return null;
      return knownOrigins({ origins: [origin], isKnown })[0] ?? null;
    },
    contradictions({ time, today }: Instant): ContradictionView[] {
      const ofIncidents = [...shown.from({ time, filter: inScope, after: null })].flatMap(contradictionsOf);
      const record = { scope: desk.scope(), claimById: knownClaims(time) };
      const missions = diplomacy.missions({ time, today });
      const acts = diplomacy.acts(time).map(({ act }) => act);
      const all = inOrder([...ofIncidents, ...diplomacyContradictions({ record, missions, acts })]);
      return decidedContradictions({ contradictions: all, decisions: desk.decisions() });
    },
  };
}
export type DeskCoverage = ReturnType<typeof deskCoverage>;

function following(facts: readonly CoverageFact[], after: string | null): CoverageFact[] {
  return facts.slice(facts.findIndex(({ id }) => id === after) + 1);
}
