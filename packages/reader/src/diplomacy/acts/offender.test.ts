import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("wrongs that are laid to the other side's charge", () => {
  test.each([
    [
      "Norway and Jordan are at odds. Jordan condemned Saturday's burning of the book.",
      "CONDEMNATION EFFECTED JOR>NOR",
    ],
    [
      "Norway summoned Jordan's envoy. Denmark condemned the jailing.",
      "ENVOY_SUMMONED EFFECTED NOR>JOR; CONDEMNATION EFFECTED DNK>JOR",
    ],
    [
      "Norway denounced Jordan's raid. Denmark's prime minister condemned it too.",
      "CONDEMNATION EFFECTED NOR>JOR; CONDEMNATION EFFECTED DNK>JOR",
    ],
    [
      "Norway shut its border with Jordan. Amman denounced it as a violation of the treaty.",
      "CONDEMNATION EFFECTED JOR>NOR",
    ],
    ["The European Union acted. The bloc condemned Norway's conduct.", "CONDEMNATION EFFECTED EUU>NOR"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Norway and Jordan are at odds. Denmark condemned the burning of the book."],
    ["Norway shut its border with Jordan. Amman denounced it as a joke."],
    ["A bank robber shot five people in Oslo. Norway condemned it as an outrage. Jordan sent its regrets."],
    ["The rebels said they killed nine soldiers in Norway. Denmark condemned the attack."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
