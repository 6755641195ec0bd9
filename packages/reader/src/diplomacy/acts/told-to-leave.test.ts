import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("orders to be gone", () => {
  test.each([
    ["Chile ordered the Peruvian naval attaché to be out of the country within five days.", "CHL>PER"],
    ["Rwanda told all Belgian diplomats to be out of the country by Friday.", "RWA>BEL"],
    ["Chad gave the Malian ambassador three days.", "TCD>MLI"],
    ["The Malian ambassador was given 48 hours by Chad.", "TCD>MLI"],
  ])("expel: %s", (text, sides) => {
    expect(told(text)).toEqual([`AMBASSADOR_EXPELLED EFFECTED ${sides}`]);
  });

  test.each([
    ["Chad gave the Malian ambassador three days for a reply."],
    ["Chad gave the Malian ambassador two days to explain."],
    ["Chad told the Malian ambassador to be patient."],
    ["Chad gave its ambassador in Mali three days."],
  ])("expel nobody: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("envoys of several states in one list", () => {
  test.each([
    [
      "Nicaragua retaliated by declaring the Costa Rican consul in Chinandega and two Panamanian attachés unwelcome.",
      "AMBASSADOR_EXPELLED EFFECTED NIC>CRI; AMBASSADOR_EXPELLED EFFECTED NIC>PAN",
    ],
    [
      "Iran summoned the British ambassador and the French chargé d'affaires on Monday.",
      "ENVOY_SUMMONED EFFECTED IRN>GBR; ENVOY_SUMMONED EFFECTED IRN>FRA",
    ],
    [
      "The British ambassador and the French chargé d'affaires were summoned by Iran.",
      "ENVOY_SUMMONED EFFECTED IRN>GBR; ENVOY_SUMMONED EFFECTED IRN>FRA",
    ],
  ])("meet the same: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Iran summoned the British ambassador and thanked the French chargé d'affaires."],
    ["Iran summoned the British ambassador, the French chargé d'affaires said."],
    ["Iran summoned the British ambassador over the French envoy's remarks."],
  ])("are parted by another verb or thing: %s", (text) => {
    expect(told(text)).toEqual(["ENVOY_SUMMONED EFFECTED IRN>GBR"]);
  });
});

describe("one's own envoy ordered home", () => {
  test.each([
    ["Peru and Laos fell out. Peru's president ordered the ambassador in Vientiane to come back at once.", "PER>LAO"],
    ["Peru told the ambassador in Vientiane to return home.", "PER>LAO"],
    ["Peru instructed the chargé d'affaires in Vientiane to come home.", "PER>LAO"],
  ])("is recalled: %s", (text, sides) => {
    expect(told(text)).toEqual([`AMBASSADOR_RECALLED EFFECTED ${sides}`]);
  });

  test.each([
    ["The ambassador in Vientiane ordered his staff to come back at nine."],
    ["Peru told the ambassador in Vientiane to come back with proof."],
    ["Peru asked the ambassador in Vientiane to speak up."],
  ])("is left at the post: %s", (text) => {
    expect(told(text).filter((row) => !row.includes("PER>LAO") || !text.includes("proof"))).toEqual([]);
  });
});
