import { byText } from "../ledger/group-by.ts";
import { NO_RANGES, rangeOfTotal } from "../tallies/range-total.ts";
import type { ReportedRange, TallyBadge } from "../views/tally-view.ts";
import { CASUALTY_EFFECTS, type CasualtyEffect } from "../vocabulary/casualties.ts";
import type { IncidentStep, IncidentSummary, StepTally } from "./incident-steps.ts";
import { stepSum } from "./step-sum.ts";

/** A crisis's figure of one effect (R11), without what each incident and claimant says of it. */
export type CrisisFigure = ReportedRange & {
  effect: CasualtyEffect;
  disputed: boolean;
  badge: TallyBadge | null;
  incidents: number;
  incidentsWithoutFigure: number;
  incidentsWithDeaths: number;
};

/** An incident in a list, as it stands at a moment. */
export type ListedIncident = { id: string; count: number; summary: IncidentSummary };

/** Where a page begins: after this day (`~` for none) and id. */
export type IncidentPosition = { key: string; id: string };

/** A stretch over which what is told of an incident stays the same. */
type Entry = { key: string; id: string; from: number; until: number; summary: IncidentSummary };

const TALLY_KEYS = [...(Object.keys(NO_RANGES) as (keyof typeof NO_RANGES)[]), "disputed", "unreliable"] as const;
const NO_DAY = "~";

/**
 * A crisis's incidents as step functions of the published clock: sums, lists and titles as of any moment are sought,
 * whatever the crisis holds. Replacing an incident's steps moves only those of its own that differ.
 */
export function crisisSteps() {
  const steps = new Map<string, readonly IncidentStep[]>();
  const sums = new Map(CASUALTY_EFFECTS.map((effect) => [effect, stepSum(TALLY_KEYS)] as const));
  const counts = stepSum(["seen", "inScope", "deadly"]);
  const titles = new Map<string, ReturnType<typeof stepSum<"times">>>();
  const order: Entry[] = [];

  function titleSum(title: string) {
    const known = titles.get(title) ?? stepSum(["times"]);
    titles.set(title, known);
    return known;
  }

  function weigh({ entry: { from, until, summary }, sign }: { entry: Entry; sign: 1 | -1 }): void {
    const opposite = sign === 1 ? -1 : 1;
    const both = <Key extends string>(sum: ReturnType<typeof stepSum<Key>>, values: Readonly<Record<Key, number>>) => {
      sum.add({ time: from, values, sign });
      if (until !== Number.POSITIVE_INFINITY) sum.add({ time: until, values, sign: opposite });
    };
    both(titleSum(summary.title), { times: 1 });
    both(counts, { seen: 1, inScope: summary.inScope ? 1 : 0, deadly: summary.inScope ? summary.deadly : 0 });
    if (!summary.inScope) return;
    for (const [effect, sum] of sums) if (adds(summary.tallies[effect])) both(sum, summary.tallies[effect]);
  }

  function replace({ id, next }: { id: string; next: readonly IncidentStep[] }): void {
    const before = entriesOf({ id, steps: steps.get(id) ?? [] });
    const after = entriesOf({ id, steps: next });
    const stays = new Set(before.filter((one) => after.some((other) => sameEntry(one, other))));
    for (const entry of before) if (!stays.has(entry)) take(entry);
    for (const entry of after) if (![...stays].some((one) => sameEntry(one, entry))) put(entry);
    if (next.length === 0) steps.delete(id);
    else steps.set(id, next);
  }

  function put(entry: Entry): void {
    weigh({ entry, sign: 1 });
    order.splice(seek({ order, entry }), 0, entry);
  }

  function take(entry: Entry): void {
    weigh({ entry, sign: -1 });
    order.splice(seek({ order, entry }), 1);
  }

  function standing({ id, time }: { id: string; time: number }): ListedIncident | null {
    const step = (steps.get(id) ?? []).findLast(({ since }) => since <= time);
    return step === undefined || step.summary === null ? null : { id, count: step.count, summary: step.summary };
  }

  return {
    replace,
    stepsOf: (id: string): readonly IncidentStep[] => steps.get(id) ?? [],
    figure({ effect, time }: { effect: CasualtyEffect; time: number }): CrisisFigure {
      const sum = sums.get(effect)?.at(time);
      const { inScope, deadly } = counts.at(time);
      const total = { ...NO_RANGES, ...sum };
      const none = (sum?.unreliable ?? 0) > 0 ? "ONLY_UNRELIABLE_CLAIMS" : "NO_FIGURE";
      return {
        effect,
        ...rangeOfTotal(total),
        disputed: (sum?.disputed ?? 0) > 0,
        badge: total.known > 0 ? null : none,
        incidents: inScope,
        incidentsWithoutFigure: inScope - total.known,
        incidentsWithDeaths: deadly,
      };
    },
    /** Incidents in view by day and id, from after a position on. */
    *listed({ time, after }: { time: number; after: IncidentPosition | null }): Generator<ListedIncident> {
      const start = after === null ? 0 : seek({ order, entry: { ...after, from: Number.POSITIVE_INFINITY } });
      for (let place = start; place < order.length; place += 1) {
        const entry = order[place];
        if (entry === undefined || entry.from > time || entry.until <= time) continue;
        const found = standing({ id: entry.id, time });
        if (found !== null) yield found;
      }
    },
    /** One incident as it stands at a moment; null where it is not in view. */
    standing,
    seen: (time: number): number => counts.at(time).seen,
    /** Whether another incident in view has the same title. */
    isShared: ({ title, time }: { title: string; time: number }): boolean =>
      (titles.get(title)?.at(time).times ?? 0) > 1,
  };
}
export type CrisisSteps = ReturnType<typeof crisisSteps>;

function entriesOf({ id, steps }: { id: string; steps: readonly IncidentStep[] }): Entry[] {
  const turns = steps.filter(({ summary }, place) => place === 0 || summary !== steps[place - 1]?.summary);
  return turns.flatMap(({ since, summary }, place) => {
    if (summary === null) return [];
    const until = turns[place + 1]?.since ?? Number.POSITIVE_INFINITY;
    return [{ key: summary.start ?? NO_DAY, id, from: since, until, summary }];
  });
}

function sameEntry(a: Entry, b: Entry): boolean {
  return a.summary === b.summary && a.from === b.from && a.until === b.until;
}

function adds({ known, disputed, unreliable }: StepTally): boolean {
  return known + disputed + unreliable > 0;
}

function seek({ order, entry }: { order: readonly Entry[]; entry: Pick<Entry, "key" | "id" | "from"> }): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = order[middle];
    if (other !== undefined && compare(other, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compare(a: Pick<Entry, "key" | "id" | "from">, b: Pick<Entry, "key" | "id" | "from">): number {
  return byText(a.key, b.key) || byText(a.id, b.id) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
}
