export type Sample = { at: number; bytes: number };

/** Resident memory of the server, as it tells Prometheus. */
export async function memoryOf(origin: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(/^\w*process_resident_memory_bytes (\S+)/m.exec(text)?.[1] ?? Number.NaN);
}

/** Megabytes a minute: least squares over samples whose `at` is in minutes. */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [at, bytes] = [mean(samples.map((sample) => sample.at)), mean(samples.map((sample) => sample.bytes))];
  const spread = samples.reduce((sum, sample) => sum + (sample.at - at) ** 2, 0);
  return samples.reduce((sum, sample) => sum + (sample.at - at) * (sample.bytes - bytes), 0) / spread / 1e6;
}
