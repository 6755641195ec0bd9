const MOST_STEPS = 60;

/**
 * The moments to look at after `since` and up to `until`: each at which something became known; where those are too
 * many, the last of each day; where those are, the last of as many days together as it takes.
 */
export function stepsBetween(options: { times: readonly number[]; since: string; until: string }): string[] {
  const [since, until] = [Date.parse(options.since), Date.parse(options.until)];
  if (until <= since) return [];
  const moments = [...options.times.filter((time) => time > since && time < until), until];
  const all = moments.map((time) => new Date(time).toISOString());
  if (all.length <= MOST_STEPS) return all;
  const days = [...new Map(all.map((moment) => [moment.slice(0, 10), moment])).values()];
  const stride = Math.ceil(days.length / MOST_STEPS);
  return days.filter((_, index) => (days.length - 1 - index) % stride === 0);
}
