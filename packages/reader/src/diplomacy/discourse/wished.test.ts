import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

const done = (text: string) => told(text).filter((row) => / (?:EFFECTED|ANNOUNCED|REPORTED) /.test(row));

describe("what somebody would like to see", () => {
  test.each([
    "Chile said it hoped to see diplomatic ties with Peru restored in the near future.",
    "Chile would like to see Peru's embassy in Santiago reopened.",
    "Opposition deputies want to see the Chilean ambassador expelled from Peru.",
    "Lawmakers want Peru's ambassador to Chile recalled.",
  ])("is not done: %s", (text) => {
    expect(done(text)).toEqual([]);
  });

  test("leaves alone what another clause of the sentence tells", () => {
    expect(done("Peru said it wanted talks, recalled its ambassador from Chile and closed the border.")).toEqual(
      rows("AMBASSADOR_RECALLED EFFECTED PER>CHL"),
    );
  });
});

describe("what a text asks", () => {
  test.each([
    "The question of when Peru and Chile will send their ambassadors back was not on the table.",
    "How soon Chile sends its ambassador back to Peru depends on the talks.",
    "The two sides did not discuss when Chile will send its ambassador back to Peru.",
  ])("it does not tell: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("what somebody is the nth to do", () => {
  test.each([
    ["Chile became the second state to expel Peru's ambassador.", "AMBASSADOR_EXPELLED EFFECTED CHL>PER"],
    ["Chile was the first country in the region to close its embassy in Lima.", "MISSION_CLOSED EFFECTED CHL>PER"],
    ["Chile was the last to reopen its embassy in Lima.", "MISSION_REOPENED EFFECTED CHL>PER"],
  ])("is done: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    "Chile will not be the last to close its embassy in Lima.",
    "Chile severed ties with Peru, becoming the third country to do so or to withdraw its envoy.",
  ])("is not, where it is not told of it: %s", (text) => {
    expect(done(text).filter((row) => /CLOSED|WITHDRAWN/.test(row))).toEqual([]);
  });
});

describe("an act before which time may pass", () => {
  test.each([
    'The president said it would take "a little time" before Chile sent an ambassador back to Peru.',
    "It may be months before Chile sends its ambassador back to Peru.",
    "Weeks could pass before Chile reopens its embassy in Lima.",
  ])("is open: %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("is done where the time has passed", () => {
    expect(told("It took six months before Chile sent its ambassador back to Peru.")).toEqual(
      rows("AMBASSADOR_RETURNED EFFECTED CHL>PER"),
    );
  });
});

describe("an envoy who is awaited", () => {
  test.each([
    ["Peru's ambassador is due in Santiago on Saturday.", "AMBASSADOR_RETURNED ANNOUNCED PER>CHL"],
    ["Peru's ambassador is expected in Santiago next week.", "AMBASSADOR_RETURNED ANNOUNCED PER>CHL"],
  ])("is to return: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    "Peru's ambassador is due in Lima on Saturday.",
    "Peru's new ambassador is expected in Santiago next week.",
    "Peru's ambassador is due to speak in Santiago.",
  ])("unless at home, for the first time, or to do something else: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
