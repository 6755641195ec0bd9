import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("summonses", () => {
  test.each([
    ["Sweden summoned the Turkish ambassador over the remarks.", "ENVOY_SUMMONED EFFECTED SWE>TUR"],
    [
      "The Turkish chargé d'affaires in Stockholm was summoned to the foreign ministry.",
      "ENVOY_SUMMONED EFFECTED SWE>TUR",
    ],
    ["India's foreign ministry summoned Canada's deputy high commissioner.", "ENVOY_SUMMONED EFFECTED IND>CAN"],
    ["The Greek foreign ministry called in the Albanian ambassador to protest.", "ENVOY_SUMMONED EFFECTED GRC>ALB"],
    [
      "The Ethiopian Ministry of Foreign Affairs summoned Sudan's ambassador in Addis Ababa and handed him a protest note.",
      "ENVOY_SUMMONED EFFECTED ETH>SDN",
    ],
    [
      "The Philippines on Monday summoned China's ambassador, Huang Xilian, to protest against the use of a laser.",
      "ENVOY_SUMMONED EFFECTED PHL>CHN",
    ],
    [
      "South Korea's foreign ministry called in the Russian ambassador, Georgy Zinoviev, on Monday to lodge a protest.",
      "ENVOY_SUMMONED EFFECTED KOR>RUS",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["A court summoned the minister."], ["Parliament summoned the ambassador's driver."]])(
    "are not read from: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
