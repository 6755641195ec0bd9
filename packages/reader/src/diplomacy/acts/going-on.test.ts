import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("who a sentence goes on with", () => {
  test.each([
    [
      "Peru recalled its envoy to Laos after the Laotian president had condemned Peru's strikes. In May it closed its embassy in Chad.",
      "AMBASSADOR_RECALLED EFFECTED PER>LAO; CONDEMNATION EFFECTED LAO>PER; MISSION_CLOSED EFFECTED PER>TCD",
    ],
    [
      "Peru's minister, whom Laos had snubbed, was angry. It recalled its ambassador to Chad.",
      "AMBASSADOR_RECALLED EFFECTED PER>TCD",
    ],
    [
      "Morocco is angry. Laos kept quiet. It is not the first time that the kingdom has reacted so. In 2015 it recalled its ambassador to Peru.",
      "AMBASSADOR_RECALLED EFFECTED MAR>PER",
    ],
  ])("is the main clause's subject, or the one that the text calls so: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Peru was calm. Laos said that Chad had left. It recalled its ambassador to Peru.", "TCD>PER"],
    ["Peru was calm. Laos stayed, and Chad left. It recalled its ambassador to Peru.", "TCD>PER"],
    ["Peru was calm. When Laos left, Chad acted. It recalled its ambassador to Peru.", "TCD>PER"],
  ])("is none of those before it: %s", (text, sides) => {
    expect(told(text)).toEqual([`AMBASSADOR_RECALLED EFFECTED ${sides}`]);
  });
});

describe("the junta", () => {
  test.each([
    ["The junta in Niamey is angry. Peru's minister spoke. The junta expelled the French ambassador.", "NER>FRA"],
    ["Niger's military rulers met. Peru's minister left. Then the junta expelled the French ambassador.", "NER>FRA"],
    ["The military government in Niamey is angry. Peru watched. The junta expelled the French ambassador.", "NER>FRA"],
  ])("is that of the one state that has one: %s", (text, sides) => {
    expect(told(text)).toEqual([`AMBASSADOR_EXPELLED EFFECTED ${sides}`]);
  });

  test.each([
    ["Niger's junta met Mali's junta. Peru acted. Its government expelled the French ambassador.", "PER>FRA"],
    ["Niger's junta met Mali's junta. Mali acted. The junta expelled the French ambassador.", "MLI>FRA"],
    ["Niger's junta met. Peru acted. The ministry expelled the French ambassador.", "PER>FRA"],
  ])("is no other organ, nor one of several: %s", (text, sides) => {
    expect(told(text)).toContain(`AMBASSADOR_EXPELLED EFFECTED ${sides}`);
  });
});

describe("those who act together with the subject", () => {
  test.each([
    ["Together with Chad and Mali, Peru severed relations with Laos."],
    ["Along with Chad and Mali, Peru severed relations with Laos."],
    ["Peru, alongside Chad and Mali, severed relations with Laos."],
  ])("did it too: %s", (text) => {
    expect(told(text)).toEqual(
      rows(
        "RELATIONS_SEVERED EFFECTED MLI>LAO; RELATIONS_SEVERED EFFECTED PER>LAO; RELATIONS_SEVERED EFFECTED TCD>LAO",
      ),
    );
  });

  test.each([
    ["Peru severed relations with Laos, together with Chad's friends."],
    ["Peru, at odds with Chad, severed relations with Laos."],
    ["After a quarrel with Chad and Mali, Peru severed relations with Laos."],
  ])("unlike others who are named: %s", (text) => {
    expect(told(text)).toEqual(["RELATIONS_SEVERED EFFECTED PER>LAO"]);
  });
});
