import type { LedgerHead, MaybePromise } from "@demarche/services";
import type { RequestContext } from "./request-context.ts";
import { rowBudget } from "./row-budget.ts";

/** Requests that one context answers at most, so that what it remembers stays little. */
const MOST_USES = 500;

type Shared = { context: RequestContext; budget: ReturnType<typeof rowBudget>; uses: number };

type Options<K> = {
  /** The newest entry as it is known in this turn. */
  head: () => MaybePromise<LedgerHead>;
  /** Told by a number, the present day. */
  today: () => number;
  maxRows: number;
  make: (query: K, budget: Shared["budget"]) => RequestContext;
};

/**
 * Contexts of queries, each for as long as the ledger's head and the day are the same: nothing that was read under a head
 * changes without another. Only for answers that are made in one go, one after the other: whoever has to wait takes the
 * context along (`leave`), so that no two requests count their rows together.
 */
export function contextsOfHead<K extends object>({ head, today, maxRows, make }: Options<K>) {
  let [hash, day] = ["", Number.NaN];
  let shared = new Map<K, Shared>();

  function isAt(now: LedgerHead): boolean {
    const date = today();
    if (now.hash === hash && date === day) return true;
    [hash, day] = [now.hash, date];
    return false;
  }

  function made(query: K): Shared {
    const budget = rowBudget(maxRows);
    return { context: make(query, budget), budget, uses: 0 };
  }

  return {
    take(query: K): RequestContext {
      const now = head();
      if (now instanceof Promise) return made(query).context;
      if (!isAt(now)) shared = new Map();
      const known = shared.get(query);
      const one = known && known.uses < MOST_USES ? known : made(query);
      one.uses += 1;
      one.budget.renew();
      shared.set(query, one);
      return one.context;
    },
    leave: (query: K): void => void shared.delete(query),
  };
}
