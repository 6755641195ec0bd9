import type {
  CasualtyEffect,
  CrisisFigure,
  CrisisView,
  IncidentView,
  KeptCrisis,
  Moment,
  TallyFilter,
  TallyView,
} from "@demarche/domain";
import { canonicalJson, type Store } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { IncidentPage, IncidentPageRequest } from "../contract.ts";
import type { Rules } from "../environment.ts";
import { type KeptAt, keptCrises } from "./kept-crises.ts";
import { type LoadedRecord, loadRecord } from "./load-record.ts";
import { momentKey, timeAxis } from "./time-axis.ts";
import { figureOfView, pageOfView, passes } from "./view-parts.ts";

const KEPT_RECORDS = 16;
const KEPT_VIEWS = 128;
const KEPT_TALLIES = 1024;

export type CrisisViews = {
  record(crisisId: string): Promise<LoadedRecord>;
  view(crisisId: string, moment: Moment): Promise<CrisisView>;
  /** The view of a record that is at hand, as inside a transaction. */
  viewOf(loaded: LoadedRecord, moment: Moment): CrisisView;
  tally(crisisId: string, moment: Moment, filter: TallyFilter): Promise<TallyView>;
  figure(crisisId: string, moment: Moment, effect: CasualtyEffect): Promise<CrisisFigure>;
  incidentsByIds(crisisId: string, moment: Moment, ids: readonly string[]): Promise<(IncidentView | null)[]>;
  incidents(crisisId: string, moment: Moment, request: IncidentPageRequest): Promise<IncidentPage>;
};

/**
 * Views of the record, each derived once: nothing changes without a new entry, so what was derived stays exact until
 * an entry concerns the crisis. Parts of a view are sought in the kept crisis where that answers for the moment.
 * Callers must not change what they are given.
 */
export function crisisViews({ store, rules }: { store: Store; rules: Rules }): CrisisViews {
  const records = new LRUCache<string, { hash: string; loaded: Promise<LoadedRecord> }>({ max: KEPT_RECORDS });
  const ofRevision = new LRUCache<string, { revision: number; loaded: LoadedRecord }>({ max: KEPT_RECORDS });
  const views = new LRUCache<string, CrisisView>({ max: KEPT_VIEWS });
  const tallies = new LRUCache<string, TallyView>({ max: KEPT_TALLIES });
  const keptAt = rules.keep ? keptCrises({ store, keep: rules.keep }) : null;

  async function record(crisisId: string): Promise<LoadedRecord> {
    return keptAt ? recordOfKept(await keptAt(crisisId)) : readRecord(crisisId);
  }

  function recordOfKept({ head, revision, kept }: KeptAt): LoadedRecord {
    const known = ofRevision.get(kept.scope.id);
    if (known?.revision === revision) return { ...known.loaded, head };
    const record = kept.record();
    const loaded = { head, revision, record, axis: timeAxis(record) };
    ofRevision.set(kept.scope.id, { revision, loaded });
    return loaded;
  }

  async function readRecord(crisisId: string): Promise<LoadedRecord> {
    const { hash } = await store.read.ledger.head();
    const kept = records.get(crisisId);
    if (kept?.hash === hash) return kept.loaded;
    const known = await kept?.loaded.catch(() => undefined);
    const loaded = loadRecord({ store, crisisId, ...(known ? { known } : {}) });
    records.set(crisisId, { hash, loaded });
    loaded.catch(() => records.delete(crisisId));
    return loaded;
  }

  /** The crisis where it answers for the moment: on the recorded clock, the past is derived from what the record held. */
  async function keptFor(crisisId: string, moment: Moment): Promise<KeptCrisis | null> {
    if (!keptAt) return null;
    const { kept } = await keptAt(crisisId);
    return kept.answersFor(moment) ? kept : null;
  }

  function derived(options: { loaded: LoadedRecord; moment: Moment; kept: KeptCrisis | null }) {
    const { loaded, moment, kept } = options;
    const { record, revision, axis } = loaded;
    const key = `${record.crisis.id} ${revision} ${momentKey({ axis, moment })}`;
    const view = views.get(key) ?? kept?.view(moment) ?? rules.deriveCrisis({ record, moment });
    views.set(key, view);
    return { key, view };
  }

  async function present(crisisId: string, moment: Moment) {
    const kept = await keptFor(crisisId, moment);
    return derived({ loaded: await record(crisisId), moment, kept });
  }

  function atMoment({ view, moment }: { view: CrisisView; moment: Moment }): CrisisView {
    return view.moment.asOf === moment.asOf ? view : { ...view, moment };
  }

  async function view(crisisId: string, moment: Moment): Promise<CrisisView> {
    return atMoment({ view: (await present(crisisId, moment)).view, moment });
  }

  return {
    record,
    view,
    viewOf: (loaded, moment) => atMoment({ view: derived({ loaded, moment, kept: null }).view, moment }),
    async tally(crisisId, moment, filter) {
      const { key, view } = await present(crisisId, moment);
      const tallyKey = `${key} ${canonicalJson(filter)}`;
      const tally = tallies.get(tallyKey) ?? rules.tallyCrisis({ view, filter });
      tallies.set(tallyKey, tally);
      return tally;
    },
    async figure(crisisId, moment, effect) {
      const kept = await keptFor(crisisId, moment);
      if (kept) return kept.figure({ effect, moment });
      const whole = await view(crisisId, moment);
      return figureOfView({ view: whole, tally: rules.tallyCrisis({ view: whole, filter: { effect } }) });
    },
    async incidentsByIds(crisisId, moment, ids) {
      const kept = await keptFor(crisisId, moment);
      if (kept) return ids.map((id) => kept.incident({ id, moment }));
      const byId = new Map((await view(crisisId, moment)).incidents.map((incident) => [incident.id, incident]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async incidents(crisisId, moment, request) {
      const kept = await keptFor(crisisId, moment);
      return kept ? pageOfKept({ kept, moment, request }) : pageOfView({ view: await view(crisisId, moment), request });
    },
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
