import { GraphQLError } from "graphql";

/** Gives back a place that was taken; a second call does nothing. */
export type Release = () => void;

export type CallerCap = { take(caller: string): Release };

/**
 * Counts what each caller holds open at once.
 * @throws from `take`, beyond `limit`, a GraphQL error with code `subscription.limit` (HTTP 429).
 */
export function callerCap(limit: number): CallerCap {
  const held = new Map<string, number>();
  return {
    take(caller) {
      const count = held.get(caller) ?? 0;
      if (count >= limit) throw tooMany(limit);
      held.set(caller, count + 1);
      let released = false;
      return () => {
        if (released) return;
        released = true;
        const left = (held.get(caller) ?? 1) - 1;
        if (left === 0) held.delete(caller);
        else held.set(caller, left);
      };
    },
  };
}

function tooMany(limit: number): GraphQLError {
  const message = `You hold ${limit} subscriptions open, which is the most at once: end one, or ask for more in one.`;
  return new GraphQLError(message, { extensions: { code: "subscription.limit", http: { status: 429 } } });
}
