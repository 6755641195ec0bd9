import { setImmediate as otherTurn } from "node:timers/promises";
import type { KeptCrisis, Moment, Slices, SourceRecord } from "@demarche/domain";
import { LRUCache } from "lru-cache";
import type { Rules } from "../environment.ts";
import { changedSources } from "./changed-sources.ts";
import { inTurns } from "./in-turns.ts";
import { queues } from "./queues.ts";

/** A crisis as the record held it at an instant (ms), by what a crisis kept to the present holds. */
type Past = {
  of: KeptCrisis;
  kept: KeptCrisis;
  upTo: number;
  sources: ReadonlyMap<string, SourceRecord>;
  claims: number;
};

/** A few large crises, or many small ones: claims are shared with the crisis of the present. */
const MOST_CLAIMS = 400_000;

/**
 * Crises as the record held them at moments past of the recorded clock (R16), of each the one that was asked for last: a later
 * moment takes in what lies between, an earlier one begins anew. In parts, with other work in between.
 */
export function pastCrises({ keep, ending }: { keep: NonNullable<Rules["keep"]>; ending: AbortSignal }) {
  const known = new LRUCache<string, Past>({
    maxSize: MOST_CLAIMS,
    sizeCalculation: ({ claims }) => Math.min(MOST_CLAIMS, claims + 1),
  });
  const inOrder = queues();

  async function moved({ of, upTo }: { of: KeptCrisis; upTo: number }): Promise<Past> {
    const id = of.scope.id;
    const before = known.get(id);
    if (before?.of === of && before.upTo === upTo) return before;
    known.delete(id);
    const from = before?.of === of && before.upTo < upTo ? before : nothing({ of, keep });
    // Those who were given the crisis before have asked all they want of it by the next turn.
    await otherTurn();
    const past = await inTurns({ slices: takenUntil({ from, upTo }), ending });
    known.set(id, past);
    return past;
  }

  /** The crisis as it stood at a moment before the newest entry of what it is kept by, prepared for what it is to be asked. */
  return (asked: { of: KeptCrisis; moment: Moment; needs: "NOTHING" | "SUMS" | "VIEWS" }): Promise<KeptCrisis> => {
    const { of, moment, needs } = asked;
    return inOrder.run(of.scope.id, async () => {
      const { kept } = await moved({ of, upTo: Date.parse(moment.asOf) });
      if (needs !== "NOTHING") await inTurns({ slices: kept.prepare({ moment, needs }), ending });
      return kept;
    });
  };
}

function nothing({ of, keep }: { of: KeptCrisis; keep: NonNullable<Rules["keep"]> }): Past {
  return { of, kept: keep(of.scope), upTo: Number.NEGATIVE_INFINITY, sources: new Map(), claims: 0 };
}

function* takenUntil({ from, upTo }: { from: Past; upTo: number }): Slices<Past> {
  const news = yield* from.of.recordedBetween({ after: from.upTo, upTo });
  const sources = changedSources({ now: news.sources, known: from.sources });
  yield* from.kept.take({ ...news, sources });
  const known = new Map(news.sources.map((source) => [source.id, source]));
  return { ...from, upTo, sources: known, claims: from.claims + news.claims.length };
}
