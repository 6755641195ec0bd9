import { describe, expect, it } from "vitest";
import type { ClaimantKind } from "../vocabulary/claimants.ts";
import { claimantIdentity } from "./claimant-identity.ts";

const idOf = (name: string, kind: ClaimantKind = "NGO") => claimantIdentity({ name, kind, party: null, via: null }).id;

describe("R6: who speaks for a body is that body", () => {
  it.each([
    ["Ana Quispe, director of the Andean Observatory for Rights", "Andean Observatory for Rights"],
    ["Ana Quispe of the Andean Observatory for Rights", "the Lima-based Andean Observatory for Rights"],
    ["a spokeswoman for the International Committee of the Red Cross", "International Committee of the Red Cross"],
    ["Luis Rojas, a member of the La Paz-based Lake Monitoring Group", "Lake Monitoring Group"],
    ["state television station Canal Uno", "Canal Uno"],
    ["the country's official news agency Andina", "Andina"],
  ])("takes “%s” and “%s” for one claimant", (one, other) => {
    expect(idOf(one)).toBe(idOf(other));
  });

  it.each([
    ["Doctors of the World", "Doctors Without Borders"],
    ["International Committee of the Red Cross", "Norwegian Refugee Council"],
    ["Ana Quispe of the Andean Observatory", "Ana Quispe of the Coastal Observatory"],
    ["a spokesman for the group", "the group"],
    ["the newspaper's editor", "the newspaper"],
  ])("keeps “%s” and “%s” apart", (one, other) => {
    expect(idOf(one)).not.toBe(idOf(other));
  });

  it("shows the body's name", () => {
    const claimant = { name: "Ana Quispe of the Andean Observatory", kind: "NGO", party: null, via: null } as const;
    expect(claimantIdentity(claimant).name).toBe("Andean Observatory");
  });
});
