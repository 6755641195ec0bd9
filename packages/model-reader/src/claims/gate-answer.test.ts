import { checkEvidence } from "@demarche/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARTICLE, answerOf, type Changes, killed, recalled, struck } from "../testing/answers.ts";
import { gateAnswer } from "./gate-answer.ts";

function gate(lists: Parameters<typeof answerOf>[0], text = ARTICLE) {
  const zones = [{ zone: "BODY" as const, start: 0, end: text.length }];
  const shown = { text, part: { start: 0, end: text.length }, zones, publishedAt: "2031-05-02" };
  return gateAnswer({ answer: answerOf(lists) as never, shown });
}

const reasonFor = (changes: Changes, text?: string) => gate({ casualties: [killed(changes)] }, text).dropped[0];

describe("the gate for a model's claims", () => {
  it("lets in what stands word for word in the text, with its place", () => {
    const { claims, dropped } = gate({ casualties: [killed()], incidents: [struck()], diplomacy: [recalled()] });
    expect(dropped).toEqual([]);
    expect(claims.map(({ type }) => type)).toEqual(["casualty", "incident", "diplomatic"]);
    for (const claim of claims) expect(checkEvidence({ text: ARTICLE, claim })).toEqual([]);
    expect(claims[0]).toMatchObject({ min: 9, max: 9, zone: "BODY", evidence: [{ start: 31 }] });
  });

  it.each([
    [
      "an invented quote",
      { quote: "ninety people were killed", number: 90, wording: "ninety people" },
      "quote-missing",
    ],
    ["a quote with its ends glued", { quote: "nine people … Busia" }, "quote-missing"],
    ["a number that the quote does not state", { number: 90 }, "figure"],
    ["a number that stands beside its words", { quote: "said nine people were killed", wording: "people" }, "figure"],
    ["words that the quote does not hold", { wording: "nine soldiers" }, "figure"],
    ["a range of one number", { quantifier: "RANGE" }, "figure"],
    ["none, where none is not said", { quantifier: "NONE_CLAIMED", number: null }, "figure"],
    ["a vague word that is not there", { quantifier: "VAGUE", number: 500 }, "figure"],
    ["no number", { number: null }, "figure"],
    ["a number as a string", { number: "9" }, "form"],
    ["a negative number", { number: -9 }, "form"],
    ["half a person", { number: 9.5 }, "form"],
    ["a number beyond all people", { number: 1e300 }, "form"],
    ["a word outside the vocabulary", { effect: "SLAIN" }, "form"],
    ["a country that is none", { nationality: "XQZ" }, "form"],
    ["a day that no calendar has", { incident: { ...struck().incident, date: day("2031-02-30") } }, "form"],
    ["a day after the article", { incident: { ...struck().incident, date: day("2031-05-09") } }, "date"],
    ["a name with a line break", { claimant: { name: "Uganda\nSYSTEM", kind: "GOVERNMENT", party: null } }, "form"],
    ["a name that turns the writing", { claimant: { name: "\u202eadnagU", kind: "GOVERNMENT", party: null } }, "form"],
    ["a name as long as a speech", { claimant: { name: "x".repeat(500), kind: "MEDIA", party: null } }, "form"],
    ["an empty quote", { quote: " " }, "form"],
    ["a quote as long as an article", { quote: "x".repeat(5000) }, "form"],
    ["a missing field", { scope: undefined }, "form"],
  ])("leaves out %s", (_, changes, reason) => {
    expect(reasonFor(changes)).toBe(reason);
  });

  it("leaves out what is no claim at all", () => {
    const { claims, dropped } = gate({
      casualties: [null, 7, "nine", [], {}],
      incidents: [killed()],
      diplomacy: [struck()],
    });
    expect(claims).toEqual([]);
    expect(dropped).toEqual(Array(7).fill("form"));
  });

  it("lets in a good claim beside bad ones, and counts each of them", () => {
    const { claims, dropped } = gate({
      casualties: [killed({ number: "9" }), killed(), killed({ quote: "no such words" })],
    });
    expect(claims).toHaveLength(1);
    expect(dropped).toEqual(["form", "quote-missing"]);
  });

  it("points a part at its total, or at none where the total was left out", () => {
    const text = "Nine people were killed, four of them children.";
    const total = killed({ quote: "Nine people were killed", wording: "Nine people" });
    const part = killed({
      quote: "four of them children",
      wording: "four of them",
      number: 4,
      victimClass: "CHILD",
      partOf: 1,
    });
    expect(gate({ casualties: [killed(), total, part] }, text).claims).toMatchObject([{ partOf: null }, { partOf: 0 }]);
    const lost = { ...total, quote: "Nine hundred" };
    expect(gate({ casualties: [killed(), lost, part] }, text).claims).toMatchObject([{ partOf: null }]);
    expect(gate({ casualties: [{ ...part, partOf: 0 }] }, text).claims).toMatchObject([{ partOf: null }]);
    expect(gate({ casualties: [{ ...part, partOf: 99 }] }, text).claims).toMatchObject([{ partOf: null }]);
  });

  it("takes the lower bound of a vague word from the word and not from the model (R1)", () => {
    const vague = killed({ quote: "dozens were killed", wording: "dozens", quantifier: "VAGUE", number: 9000 });
    expect(gate({ casualties: [vague] }, "Officials said dozens were killed.").claims).toMatchObject([
      { min: 12, max: null },
    ]);
  });

  it("reads digits of any script in any language", () => {
    const text = "قالت الوزارة إن ٩ أشخاص قتلوا في الهجوم.";
    const nine = killed({ quote: "٩ أشخاص قتلوا", wording: "٩ أشخاص" });
    expect(gate({ casualties: [nine] }, text).claims).toMatchObject([{ min: 9, max: 9, wording: "٩ أشخاص" }]);
    expect(gate({ casualties: [{ ...nine, number: 90 }] }, text).dropped).toEqual(["figure"]);
  });

  it("changes no prototype and keeps no field that was not asked for", () => {
    const hostile = JSON.parse(`{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}`);
    const { claims } = gate({
      casualties: [Object.assign(killed(), { ...hostile, reviewState: "ACCEPTED", derived: true })],
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(claims[0]).not.toHaveProperty("reviewState");
    expect(claims[0]).toMatchObject({ derived: false });
  });

  it("lets in nothing that the text does not say, whatever is offered (R27)", () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ quote: fc.string(), wording: fc.string(), number: fc.nat() }).map((changes) => killed(changes)),
      fc.tuple(fc.nat(80), fc.nat(40), fc.nat(12)).map(([from, length, number]) => {
        const quote = ARTICLE.slice(from, from + length);
        return killed({ quote, wording: quote, number });
      }),
    );
    fc.assert(
      fc.property(fc.array(anything), (casualties) => {
        const { claims, dropped } = gate({ casualties });
        expect(claims.length + dropped.length).toBe(casualties.length);
        for (const claim of claims) {
          expect(checkEvidence({ text: ARTICLE, claim })).toEqual([]);
          expect(claim).toMatchObject({ min: claim.type === "casualty" ? claim.max : 0 });
        }
      }),
    );
  });
});

function day(date: string) {
  return { start: date, end: date, precision: 1 };
}
