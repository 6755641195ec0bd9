import type { Moment } from "@demarche/domain";
import type { Services } from "@demarche/services";
import { createReaders, type Readers } from "./readers.ts";

/** What every resolver gets: the services, and readers that ask the store once per page rather than once per row. */
export type RequestContext = {
  services: Services;
  read: Readers;
  /** End of the present UTC day on the published clock: the moment of a view that names none. */
  present: Moment;
  /** Forgets what was read; a subscription does so before each event. */
  renew(): void;
};

export type ContextOptions = { services: Services; now: () => Date; maxRows: number };

export function createRequestContext({ services, now, maxRows }: ContextOptions): RequestContext {
  const readers = () => createReaders({ reads: services.reads, maxRows });
  const context: RequestContext = {
    services,
    read: readers(),
    present: presentMoment(now()),
    renew() {
      context.read = readers();
      context.present = presentMoment(now());
    },
  };
  return context;
}

/** By the day, so that answers computed at one ledger head stay valid until midnight (OVERDUE counts days). */
function presentMoment(now: Date): Moment {
  return { asOf: `${now.toISOString().slice(0, 10)}T23:59:59.999Z`, clock: "PUBLISHED" };
}
