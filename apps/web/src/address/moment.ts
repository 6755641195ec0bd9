import { isDay } from "../words/dates.ts";

export type Clock = "PUBLISHED" | "RECORDED";

/** The moment of a view as its address gives it (R16). `asOf` null: now. */
export type ViewMoment = {
  /** As in the address: a day, or an instant. */
  asOf: string | null;
  /** The instant asked of the ledger; a day means its end, 24:00 UTC. */
  instant: string | null;
  clock: Clock;
  /** What is wrong with the address, and what to write instead. */
  problem: string | null;
};

export type SearchParams = Record<string, string | string[] | undefined>;

/** The first value of a parameter, trimmed; null where there is none. */
export function parameter({ params, name }: { params: SearchParams; name: string }): string | null {
  const value = params[name];
  const first = Array.isArray(value) ? value[0] : value;
  return first?.trim() || null;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

function instantOf(asOf: string): string | null {
  if (isDay(asOf)) return `${asOf}T23:59:59.999Z`;
  if (!INSTANT.test(asOf) || Number.isNaN(Date.parse(asOf))) return null;
  return new Date(asOf).toISOString();
}

/** Reads `asOf` and `clock`. A text that is no date is reported and means now. */
export function momentOf(params: SearchParams): ViewMoment {
  const asOf = parameter({ params, name: "asOf" });
  const clock = parameter({ params, name: "clock" })?.toUpperCase() === "RECORDED" ? "RECORDED" : "PUBLISHED";
  const instant = asOf === null ? null : instantOf(asOf);
  if (asOf !== null && instant === null) {
    const problem = `The address says asOf=“${asOf}”, which is no date, so this page shows now. Write a day as 2024-01-19.`;
    return { asOf: null, instant: null, clock, problem };
  }
  return { asOf, instant, clock, problem: null };
}

/** Variables for every view of the ledger. */
export const momentVariables = ({ instant, clock }: ViewMoment) => ({ asOf: instant, clock });

export const NOW: ViewMoment = { asOf: null, instant: null, clock: "PUBLISHED", problem: null };
