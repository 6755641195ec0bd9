import type { CrisisView, KeptCrisis, Moment } from "@demarche/domain";
import type { Store } from "@demarche/store";
import { LRUCache } from "lru-cache";
import { type Calls, calls } from "../calls.ts";
import type { Rules } from "../environment.ts";
import { type MaybePromise, mapMaybe } from "../maybe-promise.ts";
import { crisisHistories } from "./crisis-histories.ts";
import { type Asked, type CrisisParts, crisisParts } from "./crisis-parts.ts";
import { type KeptAt, keptCrises, type Preparing } from "./kept-crises.ts";
import { type LoadedRecord, loadRecord } from "./load-record.ts";
import { pastCrises } from "./past-crises.ts";
import type { Shelf } from "./shelved-lines.ts";
import { momentKey, timeAxis } from "./time-axis.ts";

const KEPT_RECORDS = 16;
const KEPT_VIEWS = 128;

type Answering = KeptAt & { answering: KeptCrisis };

export type CrisisViews = CrisisParts & {
  record(crisisId: string): Promise<LoadedRecord>;
  view(crisisId: string, moment: Moment): Promise<CrisisView>;
  /** What a person sees of the present; null where nothing is kept, and a view has to be derived. */
  present(crisisId: string, asked: PresentAsked): Promise<Present | null>;
  /** The view of a record that is at hand, as inside a transaction. */
  viewOf(loaded: LoadedRecord, moment: Moment): CrisisView;
};

/** Incidents by their ids, and all contradictions or none. */
export type PresentAsked = { moment: Moment; incidentIds: readonly string[]; contradictions: boolean };

/** As of the entry at a position. */
export type Present = { position: number; seen: Pick<CrisisView, "incidents" | "contradictions"> };

/**
 * Views of the record, each derived once: nothing changes without a new entry, so what was derived stays exact until
 * an entry concerns the crisis. Parts of a view are sought in the kept crisis where that answers for the moment.
 * Callers must not change what they are given.
 */
export function crisisViews(options: {
  store: Store;
  rules: Rules;
  shelf?: Shelf | null;
  asked?: Calls;
  ending: AbortSignal;
}): CrisisViews {
  const { store, rules, shelf = null, asked = calls(), ending } = options;
  const records = new LRUCache<string, { hash: string; loaded: Promise<LoadedRecord> }>({ max: KEPT_RECORDS });
  const ofRevision = new LRUCache<string, LoadedRecord>({ max: KEPT_RECORDS });
  const views = new LRUCache<string, CrisisView>({ max: KEPT_VIEWS });
  const histories = crisisHistories({ read: store.read, shelf });
  const keptAt = rules.keep ? keptCrises({ store, keep: rules.keep, histories, asked, ending }) : null;
  const past = rules.keep ? pastCrises({ keep: rules.keep, ending }) : null;

  async function record(crisisId: string): Promise<LoadedRecord> {
    return keptAt ? recordOfKept(await keptAt(crisisId)) : readRecord(crisisId);
  }

  function recordOfKept({ head, revision, kept }: KeptAt): LoadedRecord {
    const known = ofRevision.get(kept.scope.id);
    if (known?.revision === revision) return { ...known, head };
    const whole = kept.record();
    const loaded = { head, revision, record: whole, axis: timeAxis(whole) };
    ofRevision.set(kept.scope.id, loaded);
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

  /** The crisis that answers for the moment: that of the present, or the one as the record held it then. */
  function keptFor({ crisisId, moment, needs }: Asked): MaybePromise<Answering | null> {
    if (!keptAt || !past) return null;
    const prepare: Preparing = (known) =>
      needs !== "NOTHING" && known.answersFor(moment) ? known.prepare({ moment, needs }) : null;
    return mapMaybe(keptAt(crisisId, prepare), (at) => {
      const { kept } = at;
      if (kept.answersFor(moment)) return { ...at, answering: kept };
      if (!pastRecord({ crisisId, moment })) recordOfKept(at);
      return past({ of: kept, moment, needs }).then((answering) => ({ ...at, answering }));
    });
  }

  function derived(options: { loaded: LoadedRecord; moment: Moment; kept: KeptCrisis | null }): CrisisView {
    const { loaded, moment, kept } = options;
    const key = keyOf({ loaded, moment });
    const view = views.get(key) ?? kept?.view(moment) ?? rules.deriveCrisis({ record: loaded.record, moment });
    views.set(key, view);
    return view.moment.asOf === moment.asOf ? view : { ...view, moment };
  }

  async function view(crisisId: string, moment: Moment): Promise<CrisisView> {
    const known = pastRecord({ crisisId, moment });
    if (known && views.has(keyOf({ loaded: known, moment }))) return derived({ loaded: known, moment, kept: null });
    const at = await keptFor({ crisisId, moment, needs: "VIEWS" });
    if (at === null) return derived({ loaded: known ?? (await record(crisisId)), moment, kept: null });
    return derived({ loaded: known ?? recordOfKept(at), moment, kept: at.answering });
  }

  async function present(crisisId: string, asked: PresentAsked): Promise<Present | null> {
    const { moment, incidentIds, contradictions } = asked;
    const at = await keptFor({ crisisId, moment, needs: contradictions ? "VIEWS" : "SUMS" });
    if (at === null) return null;
    const { answering, head } = at;
    const seen = {
      incidents: incidentIds.flatMap((id) => answering.incident({ id, moment }) ?? []),
      contradictions: contradictions ? answering.contradictions(moment) : [],
    };
    return { position: head.position, seen };
  }

  /** What names a moment past of the recorded clock: all that is asked as of it is the same for ever. */
  function pastKey(crisisId: string, moment: Moment): string | null {
    const known = pastRecord({ crisisId, moment });
    return known && keyOf({ loaded: known, moment });
  }

  /** What was on record at a moment that a record at hand reaches beyond: that never changes. */
  function pastRecord({ crisisId, moment }: { crisisId: string; moment: Moment }): LoadedRecord | null {
    const known = ofRevision.get(crisisId);
    return known && isPast({ loaded: known, moment }) ? known : null;
  }

  return {
    ...crisisParts({
      rules,
      keptFor: (asked) => mapMaybe(keptFor(asked), (found) => found?.answering ?? null),
      historyFor: histories.covering,
      view,
      pastKey,
    }),
    record,
    view,
    present,
    viewOf: (loaded, moment) => derived({ loaded, moment, kept: null }),
  };
}

/** Views of the recorded clock's past are the same at every revision. */
function keyOf({ loaded, moment }: { loaded: LoadedRecord; moment: Moment }): string {
  const { record, revision, axis } = loaded;
  const state = isPast({ loaded, moment }) ? "PAST" : `${revision}`;
  return `${record.crisis.id} ${state} ${momentKey({ axis, moment })}`;
}

function isPast({ loaded, moment }: { loaded: LoadedRecord; moment: Moment }): boolean {
  return moment.clock === "RECORDED" && Date.parse(moment.asOf) < (loaded.axis.RECORDED.at(-1) ?? 0);
}
