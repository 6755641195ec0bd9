import fc from "fast-check";
import { addDays } from "../dates/days.ts";
import { CHILE, killed, PERU, type Report, report, told } from "./casualty-record.ts";
import { on } from "./diplomatic-record.ts";

const FIRST = "2031-05-01";
const dayOf = (days: number) => addDays(FIRST, days);

/** What may be told of an event, from all of it to next to nothing. */
const place = fc.record({
  actors: fc.constantFrom<string[]>(["PER"], ["CHL"], []),
  actorName: fc.constantFrom("gunmen", null),
  country: fc.constantFrom("CHL", "PER", "BOL", null),
  admin1: fc.constantFrom("CL-TA", "CL-AN", null, null),
  kind: fc.constantFrom("AIR_DRONE_STRIKE", "AIR_DRONE_STRIKE", "ARREST"),
  date: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }).map((days) => on(dayOf(days))) },
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 0, max: 50 })
        .map((days) => ({ start: dayOf(days), end: dayOf(days + 9), precision: 4 as const })),
    },
  ),
} as const);
const claim = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 1, max: 9 }), place, fc.constantFrom(null, CHILE, PERU)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant(null), place, fc.constant(null)) },
);

/** Invented texts of one to four claims each over three months. */
export const someReports: fc.Arbitrary<Report[]> = fc
  .array(
    fc.record({
      claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
      day: fc.integer({ min: 0, max: 90 }),
      origin: fc.constantFrom(null, null, "Agency"),
      flags: fc.constantFrom([], [], [], ["MACHINE_WRITTEN" as const]),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((many) =>
    many.map(({ claims, day, origin, flags }, index) =>
      report(
        `t${index}`,
        claims.map(([n, incident, claimant]) =>
          n === null ? told({ incident, denied: incident.admin1 === null }) : killed(n, { incident, claimant }),
        ),
        { origin, flags: [...flags], publishedAt: dayOf(day) },
      ),
    ),
  );
