import { describe, expect, it } from "vitest";
import type { IncidentMention } from "../claims/claim.ts";
import { killed, report, viewOf } from "../testing/casualty-record.ts";
import { representativePoint } from "./point-of.ts";

const near = (place: { name?: string; admin1?: string; country: string }, latitude: number, longitude: number) => {
  const found = representativePoint({ name: null, admin1: null, ...place });
  expect(found?.latitude).toBeCloseTo(latitude, 0);
  expect(found?.longitude).toBeCloseTo(longitude, 0);
  return found?.precision;
};

describe("a point for a place", () => {
  it("is its town's, whatever marks and case it is written with", () => {
    expect(near({ name: "Arica", admin1: "CL-AP", country: "CHL" }, -18.5, -70.3)).toBe(1);
    expect(near({ name: "IBAGUE", country: "COL" }, 4.4, -75.2)).toBe(1);
  });

  it("is in the middle of its division, else of its country, and says how far off it may be", () => {
    expect(near({ name: "Nowhere at all", admin1: "CL-AP", country: "CHL" }, -18.5, -70)).toBe(4);
    expect(representativePoint({ name: null, admin1: null, country: "CHL" })?.precision).toBe(6);
  });

  it("is no guess between two towns of one name", () => {
    expect(representativePoint({ name: "Springfield", admin1: null, country: "USA" })?.precision).toBe(6);
    expect(representativePoint({ name: "Springfield", admin1: "US-IL", country: "USA" })?.precision).toBe(1);
  });

  it("is none where no ground is known", () => {
    expect(representativePoint({ name: "Arica", admin1: null, country: null })).toBeNull();
    expect(representativePoint({ name: null, admin1: null, country: "XXX" })).toBeNull();
  });
});

describe("an incident's place", () => {
  const placeOf = (incident: Partial<IncidentMention>) =>
    viewOf([report("a", [killed(2, { incident })])]).incidents[0]?.place;

  it("has a point no more precise than what is known of it", () => {
    expect(placeOf({ place: "Iquique", wherePrecision: 2 })).toMatchObject({ precision: 2, latitude: -20.21 });
    expect(placeOf({ place: "Caleta Sin Nombre", wherePrecision: 1 })).toMatchObject({ precision: 4 });
    expect(placeOf({ place: null, admin1: null, wherePrecision: 6 })).toMatchObject({ precision: 6 });
  });

  it("has none in a part of a country or outside all", () => {
    expect(placeOf({ place: "the north", admin1: null, wherePrecision: 5 })).toMatchObject({
      latitude: null,
      precision: 5,
    });
    expect(placeOf({ place: null, admin1: null, country: null, wherePrecision: 7 })).toMatchObject({
      latitude: null,
      precision: 7,
    });
  });
});
