import { describe, expect, test } from "vitest";
import { told } from "./told.testing.ts";

const condemned = (text: string): string[] => told(text).filter((row) => row.startsWith("CONDEMNATION"));

describe("a deed condemned without a word of who did it", () => {
  const recall = "Costa Rica recalled its ambassador from Managua after the shooting of an aid worker.";
  test.each([
    [`${recall} Mexico condemned the killing.`, ["CONDEMNATION EFFECTED MEX>NIC"]],
    [`${recall} The EU's foreign policy chief denounced the attack.`, ["CONDEMNATION EFFECTED EUU>NIC"]],
    [
      `${recall} Mexico condemned the shooting, and so did Chile.`,
      ["CONDEMNATION EFFECTED CHL>NIC", "CONDEMNATION EFFECTED MEX>NIC"],
    ],
  ])("is laid to the one that the first act was done to: %s", (text, expected) => {
    expect(condemned(text)).toEqual(expected);
  });

  test.each([
    ["Gunmen shot an aid worker. Costa Rica summoned the ambassador of Nicaragua. Mexico condemned the killing."],
    ["Mexico condemned the killing. Costa Rica and Nicaragua have quarrelled since 2010."],
    [`${recall} Mexico condemned a bombing in Lagos.`],
  ])("is laid to nobody: %s", (text) => {
    expect(condemned(text)).toEqual([]);
  });
});

describe("words condemned by their owner", () => {
  test.each([
    ["Romania denounced the Hungarian leader's post as revisionist.", ["CONDEMNATION EFFECTED ROU>HUN"]],
    ["Romania condemned Hungary's map of the region.", ["CONDEMNATION EFFECTED ROU>HUN"]],
    ["Oman condemns in the strongest terms the shelling of the post by Yemen.", ["CONDEMNATION EFFECTED OMN>YEM"]],
  ])("are its state's: %s", (text, expected) => {
    expect(condemned(text)).toEqual(expected);
  });

  test.each([
    ["Romania condemned the post of a Hungarian blogger."],
    ["Romania denounced the map."],
    ["Romania praised the Hungarian leader's post."],
  ])("are nobody's else: %s", (text) => {
    expect(condemned(text)).toEqual([]);
  });
});
