const MOST_STEPS = 200;

/** The moments to look at after `since` and up to `until`: each at which something became known, the last of each day where they are many. */
export function stepsBetween(options: { times: readonly number[]; since: string; until: string }): string[] {
  const [since, until] = [Date.parse(options.since), Date.parse(options.until)];
  if (until <= since) return [];
  const moments = [...options.times.filter((time) => time > since && time < until), until];
  const all = moments.map((time) => new Date(time).toISOString());
  if (all.length <= MOST_STEPS) return all;
  const days = [...new Map(all.map((moment) => [moment.slice(0, 10), moment])).values()];
  return days.length <= MOST_STEPS ? days : all.slice(-1);
}
