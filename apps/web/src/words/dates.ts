const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const MS_A_DAY = 86_400_000;

const ISO_DAYS = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A sentence of the ledger with its ISO days as words: "later (2024-01-24)" is "later (24 Jan 2024)". */
export const datesInWords = (text: string): string => text.replace(ISO_DAYS, (day) => dayInWords(day));

/** What a dated fact needs to be put in words: days, both ends included, and the UCDP precision (1 exact … 5 year). */
export type DaySpan = { start: string | null; end: string | null; precision?: number | null | undefined };

const partsOf = (iso: string) => {
  const match = DAY.exec(iso);
  return { year: match?.[1] ?? "", month: MONTHS[Number(match?.[2]) - 1] ?? "", day: String(Number(match?.[3])) };
};

/** "17 Jan 2024" for a day or an instant; a text that is no date comes back as it is. */
export function dayInWords(iso: string): string {
  if (!DAY.test(iso)) return iso;
  const { day, month, year } = partsOf(iso);
  return `${day} ${month} ${year}`;
}

/** "17 Jan": where the year stands nearby. */
export function shortDay(iso: string): string {
  if (!DAY.test(iso)) return iso;
  const { day, month } = partsOf(iso);
  return `${day} ${month}`;
}

const hasTime = (iso: string) => iso.length > 10 && !/T00:00(:00(\.0+)?)?Z$/.test(iso);

/** "17 Jan 2024, 08:30 UTC"; a bare day, or midnight sharp (a day known without its hour), as the day alone. */
export function instantInWords(iso: string): string {
  if (!hasTime(iso)) return dayInWords(iso);
  return `${dayInWords(iso)}, ${new Date(iso).toISOString().slice(11, 16)} UTC`;
}

function rangeInWords(start: string, end: string): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.year !== to.year) return `${dayInWords(start)} – ${dayInWords(end)}`;
  if (from.month !== to.month) return `${shortDay(start)} – ${dayInWords(end)}`;
  return `${from.day}–${to.day} ${to.month} ${to.year}`;
}

/** "16 Jan 2024", "16–18 Jan 2024", "Jan 2024", "2024", or "date unknown" (R17: precision is kept). */
export function spanInWords({ start, end, precision }: DaySpan): string {
  const first = start ?? end;
  if (first === null) return "date unknown";
  const last = end ?? first;
  if (precision === 5) return partsOf(first).year;
  if (precision === 4) return `${partsOf(first).month} ${partsOf(first).year}`;
  return first === last ? dayInWords(first) : rangeInWords(first, last);
}

/** As `spanInWords` without the year. */
export function shortSpan(span: DaySpan): string {
  if (span.precision === 5) return spanInWords(span);
  return spanInWords(span).replace(/ \d{4}$/, "");
}

/** Days since the epoch of a day or an instant, in UTC. */
export const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / MS_A_DAY);

/** The ISO day of a day number. */
export const dayOf = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

export const addDays = (iso: string, days: number): string => dayOf(dayNumber(iso) + days);

/** True for a real calendar day written `2024-01-19`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
