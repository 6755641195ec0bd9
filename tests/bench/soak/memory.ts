/** Bytes in use after a full collection, at a time in ms. */
export type Collection = { at: number; live: number };

/** Of a process: bytes in use and held, its processor's time in seconds, and its full collections since it was asked. */
export type Taken = { live: number; resident: number; cpu: number; collected: Collection[] };

const WINDOWS = 12;
/** Fewer windows with a collection tell nothing of a slope. */
const FEWEST = 4;

/**
 * The lowest bytes in use of each twelfth of a stretch of time in which anything was collected: a full collection that runs
 * beside the program leaves some of what died meanwhile.
 */
export function lowestOf({ collections, from, to }: { collections: readonly Collection[]; from: number; to: number }) {
  const windows = Array.from({ length: WINDOWS }, (_, number): Collection | null => {
    const [start, end] = [number, number + 1].map((bound) => from + ((to - from) * bound) / WINDOWS);
    const within = collections.filter(({ at }) => at >= (start ?? from) && at < (end ?? to));
    return within.length === 0 ? null : within.reduce((lowest, one) => (one.live < lowest.live ? one : lowest));
  });
  return windows.filter((one) => one !== null);
}

/** Megabytes in use a minute: least squares over collections; null where there are too few. */
export function slopeOf(collections: readonly Collection[]): number | null {
  if (collections.length < FEWEST) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const minutes = collections.map(({ at }) => at / 60_000);
  const [center, live] = [mean(minutes), mean(collections.map((one) => one.live))];
  const spread = minutes.reduce((sum, minute) => sum + (minute - center) ** 2, 0);
  const rise = collections.reduce((sum, one, index) => sum + ((minutes[index] ?? 0) - center) * (one.live - live), 0);
  return rise / spread / 1e6;
}
