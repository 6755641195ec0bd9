/** Of a process: bytes in use after a full collection, bytes that it holds, and its processor's time in seconds. */
export type Taken = { live: number; resident: number; cpu: number };

/** `at` in minutes. */
export type Sample = Taken & { at: number };

/** Megabytes in use a minute: least squares over the samples. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [at, live] = [mean(samples.map((sample) => sample.at)), mean(samples.map((sample) => sample.live))];
  const spread = samples.reduce((sum, sample) => sum + (sample.at - at) ** 2, 0);
  return samples.reduce((sum, sample) => sum + (sample.at - at) * (sample.live - live), 0) / spread / 1e6;
}
