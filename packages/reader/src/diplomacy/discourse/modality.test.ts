import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("what is not done", () => {
  test.each([
    ["Peru summoned the Chilean envoy; Chile summoned no envoy.", "ENVOY_SUMMONED EFFECTED PER>CHL"],
    ["Chad's foreign minister ruled out recalling the ambassador to Niger.", "AMBASSADOR_RECALLED DENIED TCD>NER"],
    ["Chad has ruled out severing relations with Niger.", "RELATIONS_SEVERED DENIED TCD>NER"],
    ["No Chadian ambassador has been recalled from Niger.", "AMBASSADOR_RECALLED DENIED TCD>NER"],
    [
      "Reports suggest the Chadian cabinet endorsed the return of the ambassador to Niger.",
      "AMBASSADOR_RETURNED REPORTED TCD>NER",
    ],
    [
      "Chad and Niger decided to send ambassadors back to Niamey and N'Djamena.",
      "AMBASSADOR_RETURNED ANNOUNCED TCD>NER; AMBASSADOR_RETURNED ANNOUNCED NER>TCD",
    ],
    ["Chad warned that it would expel the ambassador of Niger if the raids went on.", "THREAT EFFECTED TCD>NER"],
  ])("is no act, or as weak as told: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["If Niger keeps up the raids, Chad will break off relations, a minister has warned."],
    ["Chad will break off relations with Niger unless the raids stop."],
    ["Chad's president offered to send a delegation to Niamey."],
    ["It is not known when the Chadian ambassador will return to Niamey."],
    ["No embassy has been closed in the dispute between Chad and Niger since the raid."],
    ["Neither Chad nor Niger has spoken of breaking off relations."],
    ["No minister in Chad has talked of recalling the ambassador to Niger."],
    ["No Chadian envoy had been brought home from Niger since 1990."],
  ])("is no act at all: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
