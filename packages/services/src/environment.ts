import type {
  CrisisRecord,
  CrisisScope,
  CrisisView,
  KeptCrisis,
  Moment,
  ReaderInput,
  Reading,
  TallyFilter,
  TallyView,
} from "@demarche/domain";
import type { FetchPage } from "@demarche/intake";
import type { Ids, Store } from "@demarche/store";
import type { Calls } from "./calls.ts";
import type { LedgerHead } from "./contract.ts";
import type { MonotonicClock } from "./recording/monotonic-clock.ts";
import type { WriteGate } from "./recording/write-gate.ts";

/** Text to claims. The rules answer at once; a language model takes its time, and throws where it can't. */
export type Reader = (input: ReaderInput) => Reading | Promise<Reading>;

/** Thrown by a reader that has more texts before it than it takes. */
export class ReaderBusy extends Error {
  readonly code = "reader.busy";

  constructor() {
    super("more texts wait to be read than are taken at once: try again in a moment");
    this.name = "ReaderBusy";
  }
}

/** The ledger's rules, as far as the services call them; pure. */
export type Rules = {
  deriveCrisis(input: { record: CrisisRecord; moment: Moment }): CrisisView;
  tallyCrisis(input: { view: Pick<CrisisView, "incidents">; filter: TallyFilter }): TallyView;
  /** Keeps a crisis as its record grows, to the same effect. Left out: every view is derived from the whole record. */
  keep?(scope: CrisisScope): KeptCrisis;
};

export type Committed = { crisisSlug: string | null; head: LedgerHead };

/** What every verb works with, built once by `createServices`. */
export type Environment = {
  store: Store;
  reader: Reader;
  /** Of the record: what it says stands in entries and ids. */
  clock: MonotonicClock;
  /** Asks addresses that others give; null: none are asked. */
  fetchPage: FetchPage | null;
  gate: WriteGate;
  asked: Calls;
  ids: Ids;
  /** Tells the listeners, after the commit. */
  committed(change: Committed): void;
};
