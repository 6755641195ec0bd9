import type { Moment } from "@demarche/domain";
import type { Services } from "@demarche/services";
import type { Release } from "../subscriptions/caller-cap.ts";
import { createReaders, type Readers } from "./readers.ts";
import { type Budget, rowBudget } from "./row-budget.ts";

/** What every resolver gets: the services, and readers that ask the store once per page rather than once per row. */
export type RequestContext = {
  services: Services;
  read: Readers;
  /** End of the present UTC day on the published clock: the moment of a view that names none. */
  present: Moment;
  /** Aborted when the server ends. */
  ending: AbortSignal;
  /** Id of the last event that the caller saw before its connection broke; null: none told. */
  lastEventId: number | null;
  /** Takes one of the caller's places for subscriptions, and gives what gives it back. */
  holdSubscription(): Release;
  /** Forgets what was read; a subscription does so before each event. */
  renew(): void;
};

export type ContextOptions = Pick<RequestContext, "services" | "ending" | "lastEventId"> & {
  now: () => Date;
  /** Rows that it may load by id, or what counts them. */
  maxRows: number | Budget;
  hold: RequestContext["holdSubscription"];
  /** True where the query names a field; left out: nothing is told of the query. */
  mentions?: (field: string) => boolean;
};

export function createRequestContext(options: ContextOptions): RequestContext {
  const { services, now, maxRows, ending, lastEventId, hold, mentions = () => false } = options;
  const budget = () => (typeof maxRows === "number" ? rowBudget(maxRows) : maxRows);
  const readers = () => createReaders({ reads: services.reads, budget: budget(), mentions });
  return {
    services,
    read: readers(),
    present: presentMoment(now()),
    ending,
    lastEventId,
    holdSubscription: hold,
    // The server merges this object into its own: what resolvers see is `this`.
    renew() {
      this.read = readers();
      this.present = presentMoment(now());
    },
  };
}

const DAY_MS = 86_400_000;
let [day, today]: [number, Moment | null] = [0, null];

/** By the day, so that answers computed at one ledger head stay valid until midnight (OVERDUE counts days). */
function presentMoment(now: Date): Moment {
  const number = Math.floor(now.getTime() / DAY_MS);
  if (today === null || number !== day) {
    today = Object.freeze({ asOf: `${now.toISOString().slice(0, 10)}T23:59:59.999Z`, clock: "PUBLISHED" });
    day = number;
  }
  return today;
}
