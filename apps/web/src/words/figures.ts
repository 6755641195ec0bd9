/** A range of reported figures as the ledger gives it; null throughout where nothing counted is known. */
export type Range = { low: number | null; best: number | null; high: number | null; open: boolean };

const GROUPED = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

export const number = (value: number): string => GROUPED.format(value);

/** "1 outlet", "2 outlets". */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`;

/** "9", "9+" where the top is only a lower bound, "unknown" where there is nothing to count. Never 0 for unknown. */
export function figure({ best, low, open }: Range): string {
  const shown = best ?? low;
  if (shown === null) return "unknown";
  return open ? `${number(shown)}+` : number(shown);
}

/** "9", "9 or more", "7–9", "7–9 or more", "unknown". */
export function rangeInWords({ low, high, open }: Omit<Range, "best">): string {
  if (low === null || high === null) return "unknown";
  const bounds = low === high ? number(low) : `${number(low)}–${number(high)}`;
  return open ? `${bounds} or more` : bounds;
}

/** "range of reported figures 11–11" (R11): a range of what is said, never an uncertainty. */
export function reportedRange({ low, high, open }: Omit<Range, "best">): string {
  if (low === null || high === null) return "no figure that counts has been reported";
  const bounds = open && low === high ? number(low) : `${number(low)}–${number(high)}`;
  return `range of reported figures ${bounds}${open ? " or more" : ""}`;
}

type Agreement = Range & { disputed: boolean; badge?: string | null | undefined };

/** Whether the counted reports agree, in one sentence. */
export function agreement({ low, high, open, disputed, badge }: Agreement): string {
  if (badge === "ONLY_UNRELIABLE_CLAIMS") return "only unreliable claims; none is counted";
  if (low === null || high === null) return "no counted report gives a figure";
  if (disputed) return "counted reports contradict each other";
  if (low === high) return open ? "counted reports agree on a lowest number" : "every counted report agrees";
  return "counted reports differ";
}

/** "12 days": whole days from one day to another. */
export const lasting = (days: number): string => (days <= 0 ? "since today" : count(days, "day"));

/** Bytes of an SHA-256 as a person can compare them: "9f3c…e1a0". */
export const shortHash = (hash: string): string => (hash.length > 12 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash);
