import { describe, expect, it } from "vitest";
import type { Ruling } from "../decisions/decision.ts";
import { deriveCrisis } from "../ledger/derive-crisis.ts";
import { crisisOf, LATEST, type Report, report, told } from "../testing/casualty-record.ts";
import { decisionsOf } from "../testing/decisions.ts";
import type { WherePrecision } from "../vocabulary/incidents.ts";

const at = (id: string, place: string, admin1: string, wherePrecision: WherePrecision = 1) =>
  report(id, [told({ incident: { place, admin1, wherePrecision } })]);

function placesOf(reports: readonly Report[], rulings: readonly Ruling[] = []) {
  const record = { ...crisisOf(reports), decisions: decisionsOf(rulings) };
  const found = deriveCrisis({ record, moment: LATEST }).contradictions.filter(({ kind }) => kind === "PLACE");
  return found.map(({ state, members }) => [state, ...members.map(({ value }) => value).sort()]);
}

describe("R23: rival places of one incident", () => {
  it("are two towns too far apart for one ground, and no area that holds either", () => {
    const texts = [
      at("a", "Antofagasta", "CL-AN"),
      at("b", "Calama", "CL-AN"),
      at("c", "Antofagasta Region", "CL-AN", 4),
    ];
    expect(placesOf(texts)).toEqual([["OPEN", "Antofagasta", "Calama"]]);
  });

  it("are none where the towns are near each other, or one is on no map", () => {
    expect(placesOf([at("a", "Iquique", "CL-TA"), at("b", "Pozo Almonte", "CL-TA")])).toEqual([]);
    expect(placesOf([at("a", "Iquique", "CL-TA"), at("b", "Caleta Sin Nombre", "CL-TA")])).toEqual([]);
  });

  it("are told apart by their ground where they share a name", () => {
    const texts = [at("a", "Tarata", "CL-TA"), at("b", "Tarata", "CL-AN")];
    const merge: Ruling = { kind: "MERGE_INCIDENTS", claimIds: ["a-0", "b-0"] };
    expect(placesOf(texts, [merge])).toEqual([["OPEN", "Tarata, CL-AN, Chile", "Tarata, CL-TA, Chile"]]);
  });

  it("are two divisions that a person made one incident", () => {
    const texts = [at("a", "Iquique", "CL-TA"), at("b", "Calama", "CL-AN")];
    expect(placesOf(texts)).toEqual([]);
    const merge: Ruling = { kind: "MERGE_INCIDENTS", claimIds: ["a-0", "b-0"] };
    expect(placesOf(texts, [merge])).toEqual([["OPEN", "Calama", "Iquique"]]);
  });
});
