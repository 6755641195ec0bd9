import { Repeater } from "graphql-yoga";
import type { RequestContext } from "../requests/request-context.ts";

/** What other processes write, as the command line beside a server, is noticed this late. */
const LOOK_AGAIN_MS = 2_000;

/** An event with its place in what is told: the id to resume after. */
export type Placed = { position: number };

export type Told<T> = {
  /** What comes after a position, in order; `seen`: how far it looked. Null: nothing will come any more. */
  next: (seen: number) => Promise<{ events: T[]; seen: number } | null>;
  /** Calls back whenever there may be something new; gives the end of it. */
  listen: (ring: () => void) => () => void;
  after: number;
  context: RequestContext;
};

/**
 * Tells events as their reader takes them: each once, in order, none left out, however slow the reader. Ends where the
 * reader goes away or the server ends, and gives its place among the caller's subscriptions back.
 */
export function toldEvents<T extends Placed>(told: Told<T>): AsyncIterable<T> {
  const release = told.context.holdSubscription();
  const events = eventsOf(told);
  return {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const event = await events.next();
        if (event.done) release();
        return event;
      },
      return: async () => {
        release();
        return events.return();
      },
    }),
  };
}

function eventsOf<T extends Placed>({ next, listen, after, context }: Told<T>): Repeater<T> {
  return new Repeater<T>(async (push, stop) => {
    const bell = bellOf(listen);
    let stopped = context.ending.aborted;
    const end = () => {
      stopped = true;
      bell.ring();
    };
    context.ending.addEventListener("abort", end);
    void stop.then(end);
    try {
      for (let seen = after; !stopped; ) {
        const told = await next(seen);
        if (told === null) break;
        for (const event of told.events) if (!stopped) await Promise.race([push(event), stop]);
        if (told.seen === seen && !stopped) await bell.rung();
        seen = told.seen;
      }
    } finally {
      context.ending.removeEventListener("abort", end);
      bell.silence();
      stop();
    }
  });
}

/** Rings that come while nobody waits are not lost. */
function bellOf(listen: Told<never>["listen"]) {
  let rang = false;
  let wake = () => {};
  const ring = () => {
    rang = true;
    wake();
  };
  const silence = listen(ring);
  return {
    ring,
    silence,
    rung: () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(ring, LOOK_AGAIN_MS);
        wake = () => {
          wake = () => {};
          rang = false;
          clearTimeout(timer);
          resolve();
        };
        if (rang) wake();
      }),
  };
}
