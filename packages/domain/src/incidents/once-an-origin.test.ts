import { expect, it } from "vitest";
import { atLeast, CHILE, killed, report, viewOf } from "../testing/casualty-record.ts";

const peruvianGround = report("a", [atLeast(2, { claimant: CHILE, incident: { country: "PER", admin1: null } })], {
  origin: "own-a",
});
const chileanGround = report("b", [killed(1, { quantifier: "AT_MOST", min: null })], { origin: "own-b" });

it("a copy does not move the ground of an incident, nor who is best placed to know (R4, R10)", () => {
  const copy = { ...peruvianGround, id: "z", sha256: "a-copy" };
  const before = viewOf([peruvianGround, chileanGround]).incidents;
  const after = viewOf([peruvianGround, chileanGround, copy]).incidents;
  expect(before).toHaveLength(1);
  expect(after.map(({ place, tallies }) => [place.country, tallies.KILLED.best])).toEqual(
    before.map(({ place, tallies }) => [place.country, tallies.KILLED.best]),
  );
});

it("another origin does", () => {
  const third = report("c", [killed(2, { incident: { country: "PER", admin1: null } })], { origin: "own-c" });
  expect(viewOf([peruvianGround, chileanGround]).incidents[0]?.place.country).toBe("CHL");
  expect(viewOf([peruvianGround, chileanGround, third]).incidents[0]?.place.country).toBe("PER");
});
