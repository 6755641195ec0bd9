import { isCalendarDay } from "@demarche/intake";
import { iso31661 } from "iso-3166";
import { z } from "zod";
import { line, prose } from "../clean-line.ts";
import type { CreateCrisisInput, Result } from "../contract.ts";
import { done, refused } from "../failures.ts";

const MAX_TITLE = 200;
const MAX_PROSE = 5000;

/** What a crisis is told by, its name in addresses aside. */
export const crisisFields = {
  title: line(MAX_TITLE).refine((title) => title !== "", "is empty: give the crisis a title"),
  summary: prose(MAX_PROSE).nullable(),
  inclusion: prose(MAX_PROSE).nullable(),
  parties: z.array(z.string()).max(32),
};

export const crisisInputSchema: z.ZodType<CreateCrisisInput> = z.object({
  ...crisisFields,
  slug: z.string(),
  summary: crisisFields.summary.optional(),
  inclusion: crisisFields.inclusion.optional(),
  startsOn: z.string(),
  endsOn: z.string().nullish(),
  clientMutationId: z.string().max(200).nullish(),
});

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

/** ISO 3166-1 alpha-3, and XKX, the code in use for Kosovo until it has one. */
const COUNTRY_CODES: ReadonlySet<string> = new Set([...iso31661.map(({ alpha3 }) => alpha3), "XKX"]);

export function isCountryCode(code: string): boolean {
  return COUNTRY_CODES.has(code);
}

/** The input with its codes in upper case, or what is wrong with it. */
export function checkCrisis(input: CreateCrisisInput): Result<CreateCrisisInput> {
  return wrongSlug(input.slug) ?? checkParticulars(input);
}

/** As `checkCrisis`, but for the slug. */
export function checkParticulars<T extends Pick<CreateCrisisInput, "parties" | "startsOn" | "endsOn">>(
  input: T,
): Result<T> {
  const parties = input.parties.map((party) => party.trim().toUpperCase());
  return wrongParties(parties) ?? wrongDays(input) ?? done({ ...input, parties });
}

function wrongSlug(slug: string) {
  if (SLUG.test(slug)) return null;
  const rule = "use 1–64 lower-case letters, digits and inner hyphens, as in border-strikes-2024";
  return refused("crisis.slug", `"${slug}" can't stand in an address: ${rule}.`, ["slug"]);
}

function wrongParties(parties: readonly string[]) {
  const unknown = parties.find((party) => !isCountryCode(party));
  if (unknown !== undefined) {
    const message = `"${unknown}" is no country code: use ISO 3166-1 alpha-3, as in KEN,UGA.`;
    return refused("crisis.parties", message, ["parties", String(parties.indexOf(unknown))]);
  }
  const distinct = new Set(parties).size;
  if (distinct !== parties.length) return refused("crisis.parties", "A party is named twice.", ["parties"]);
  if (distinct < 2) return refused("crisis.parties", "A crisis has at least two parties.", ["parties"]);
  return null;
}

function wrongDays({ startsOn, endsOn }: Pick<CreateCrisisInput, "startsOn" | "endsOn">) {
  for (const [field, day] of Object.entries({ startsOn, endsOn })) {
    if (typeof day === "string" && !isCalendarDay(day)) {
      return refused("date.invalid", `"${day}" is no calendar day: write it as 2024-01-31.`, [field]);
    }
  }
  if (typeof endsOn === "string" && endsOn < startsOn) {
    return refused("date.invalid", `The crisis ends (${endsOn}) before it starts (${startsOn}).`, ["endsOn"]);
  }
  return null;
}
