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

type Options = { services: Services; now: () => Date };

export function createRequestContext({ services, now }: Options): RequestContext {
  const context: RequestContext = {
    services,
    read: createReaders(services.reads),
    present: presentMoment(now()),
    renew() {
      context.read = createReaders(services.reads);
      context.present = presentMoment(now());
    },
  };
  return context;
}

/** By the day, so that answers computed at one ledger head stay valid until midnight (OVERDUE counts days). */
function presentMoment(now: Date): Moment {
  return { asOf: `${now.toISOString().slice(0, 10)}T23:59:59.999Z`, clock: "PUBLISHED" };
}
