/** Instants of a block; it is parted in two past twice as many. */
const BLOCK = 256;

/** Neighbouring instants with the differences made at each, side by side, and what all of them come to. */
type Block = { times: number[]; differences: number[]; total: number[] };

/**
 * A sum that changes at instants, as the difference that each of them makes. Instants stand in blocks, so that asking
 * adds up some blocks, and a difference put in the past moves none that come after it.
 */
export function stepSum<Key extends string>(keys: readonly Key[]) {
  const width = keys.length;
  const nothing = () => new Array<number>(width).fill(0);
  const blocks: Block[] = [{ times: [], differences: [], total: nothing() }];
  /** What all differences come to: the sum from the last instant on, which is asked for most. */
  const whole = nothing();

  /** The last block that begins no later than an instant, else the first. */
  function blockAt(time: number): number {
    let [low, high] = [1, blocks.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((blocks[middle]?.times[0] ?? Number.POSITIVE_INFINITY) <= time) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  function part(place: number): void {
    const block = blocks[place];
    if (block === undefined || block.times.length <= 2 * BLOCK) return;
    const differences = block.differences.splice(BLOCK * width);
    const later: Block = { times: block.times.splice(BLOCK), differences, total: nothing() };
    for (const [at, difference] of differences.entries()) grow({ sums: later.total, at: at % width, by: difference });
    for (const [at, sum] of later.total.entries()) grow({ sums: block.total, at, by: -sum });
    blocks.splice(place + 1, 0, later);
  }

  function sumsAt(time: number): number[] {
    const last = blockAt(time);
    const sums = nothing();
    for (let place = 0; place < last; place += 1) addUp({ sums, rows: blocks[place]?.total ?? [], until: width });
    const { times, differences } = blocks[last] ?? { times: [], differences: [] };
    addUp({ sums, rows: differences, until: placeOf({ times, time: time + 1 }) * width });
    return sums;
  }

  return {
    /** Adds (or takes, by a `sign` of −1) from an instant on. */
    add({ time, values, sign }: { time: number; values: Readonly<Record<Key, number>>; sign: 1 | -1 }): void {
      const at = blockAt(time);
      const block = blocks[at];
      if (block === undefined) return;
      const place = placeOf({ times: block.times, time });
      if (block.times[place] !== time) {
        block.times.splice(place, 0, time);
        block.differences.splice(place * width, 0, ...nothing());
      }
      for (const [column, key] of keys.entries()) {
        grow({ sums: block.differences, at: place * width + column, by: sign * values[key] });
        grow({ sums: block.total, at: column, by: sign * values[key] });
        grow({ sums: whole, at: column, by: sign * values[key] });
      }
      part(at);
    },
    /** The sum at an instant, what changes at it included. */
    at(time: number): Record<Key, number> {
      const sums = time >= (blocks.at(-1)?.times.at(-1) ?? Number.NEGATIVE_INFINITY) ? whole : sumsAt(time);
      const record: Partial<Record<Key, number>> = {};
      for (let at = 0; at < width; at += 1) record[keys[at] as Key] = sums[at] ?? 0;
      return record as Record<Key, number>;
    },
  };
}
export type StepSum<Key extends string> = ReturnType<typeof stepSum<Key>>;

function grow({ sums, at, by }: { sums: number[]; at: number; by: number }): void {
  sums[at] = (sums[at] ?? 0) + by;
}

/** Adds rows of as many columns as there are sums, which stand one after the other, up to a place. */
function addUp({ sums, rows, until }: { sums: number[]; rows: readonly number[]; until: number }): void {
  const width = sums.length;
  for (let column = 0; column < width; column += 1) {
    let sum = sums[column] ?? 0;
    for (let at = column; at < until; at += width) sum += rows[at] ?? 0;
    sums[column] = sum;
  }
}

function placeOf({ times, time }: { times: readonly number[]; time: number }): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? Number.POSITIVE_INFINITY) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
