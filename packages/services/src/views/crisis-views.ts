import type { CrisisView, Moment, TallyFilter, TallyView } from "@demarche/domain";
import { canonicalJson, type Store } from "@demarche/store";
import { LRUCache } from "lru-cache";
import type { Rules } from "../environment.ts";
import { type LoadedRecord, loadRecord } from "./load-record.ts";
import { momentKey } from "./time-axis.ts";

const KEPT_RECORDS = 16;
const KEPT_VIEWS = 128;
const KEPT_TALLIES = 1024;

export type CrisisViews = {
  record(crisisId: string): Promise<LoadedRecord>;
  view(crisisId: string, moment: Moment): Promise<CrisisView>;
  /** The view of a record that is at hand, as inside a transaction. */
  viewOf(loaded: LoadedRecord, moment: Moment): CrisisView;
  tally(crisisId: string, moment: Moment, filter: TallyFilter): Promise<TallyView>;
};

/**
 * Views of the record, each derived once: nothing changes without a new entry, so what was derived stays exact until
 * an entry concerns the crisis. Callers must not change what they are given.
 */
export function crisisViews({ store, rules }: { store: Store; rules: Rules }): CrisisViews {
  const records = new LRUCache<string, { hash: string; loaded: Promise<LoadedRecord> }>({ max: KEPT_RECORDS });
  const views = new LRUCache<string, CrisisView>({ max: KEPT_VIEWS });
  const tallies = new LRUCache<string, TallyView>({ max: KEPT_TALLIES });

  async function record(crisisId: string): Promise<LoadedRecord> {
    const { hash } = await store.read.ledger.head();
    const kept = records.get(crisisId);
    if (kept?.hash === hash) return kept.loaded;
    const known = await kept?.loaded.catch(() => undefined);
    const loaded = loadRecord({ store, crisisId, ...(known ? { known } : {}) });
    records.set(crisisId, { hash, loaded });
    loaded.catch(() => records.delete(crisisId));
    return loaded;
  }

  function derived({ record, revision, axis }: LoadedRecord, moment: Moment): { key: string; view: CrisisView } {
    const key = `${record.crisis.id} ${revision} ${momentKey({ axis, moment })}`;
    const view = views.get(key) ?? rules.deriveCrisis({ record, moment });
    views.set(key, view);
    return { key, view };
  }

  function viewOf(loaded: LoadedRecord, moment: Moment): CrisisView {
    const { view } = derived(loaded, moment);
    return view.moment.asOf === moment.asOf ? view : { ...view, moment };
  }

  return {
    record,
    viewOf,
    async view(crisisId, moment) {
      return viewOf(await record(crisisId), moment);
    },
    async tally(crisisId, moment, filter) {
      const { key, view } = derived(await record(crisisId), moment);
      const tallyKey = `${key} ${canonicalJson(filter)}`;
      const tally = tallies.get(tallyKey) ?? rules.tallyCrisis({ view, filter });
      tallies.set(tallyKey, tally);
      return tally;
    },
  };
}
