import { describe, expect, it } from "vitest";
import { figures } from "../testing.ts";

describe("a doer's own end, told by a second verb", () => {
  it.each([
    ["A gunman killed seven people outside a chapel and was then shot dead by police.", "KILLED EXACT 1..1 MILITANT"],
    ["The attacker stabbed two nurses before being arrested.", "DETAINED EXACT 1..1 MILITANT"],
    ["Two militants opened fire at a checkpoint and were later killed.", "KILLED EXACT 2..2 MILITANT"],
  ])("is read from: %s", (text, figure) => {
    expect(figures(text)).toContain(figure);
  });

  it.each([
    "A gunman killed seven people, and a shopkeeper was told to leave.",
    "A gunman fired on a bus that was old and was burned out by night.",
    "Two militants opened fire and a car was hit.",
  ])("is not told in: %s", (text) => {
    expect(figures(text).filter((figure) => figure.includes("MILITANT"))).toEqual([]);
  });
});

describe("harm told in a clause on a name, by idiom and of things in part", () => {
  it.each([
    ["Ann Example, who was wounded in the leg, blamed the army.", ["INJURED EXACT 1..1 TOTAL"]],
    ["One soldier paid the supreme price while two others fled.", ["KILLED EXACT 1..1 MILITARY"]],
    ["Over 400 people are listed as missing.", ["MISSING MORE_THAN 401.. TOTAL"]],
    ["The coffins of nine victims were flown home.", ["KILLED EXACT 9..9 TOTAL"]],
    ["Bandits made off with 20 villagers.", ["DETAINED EXACT 20..20 CIVILIAN"]],
    ["Troops killed all five of the attackers.", ["KILLED EXACT 5..5 MILITANT"]],
    ["Some 40 soldiers and local government officials were killed.", ["KILLED APPROXIMATELY 40..40 TOTAL"]],
    ["The army said it lost 98 men at the post.", ["KILLED EXACT 98..98 MAN"]],
  ])("is read from: %s", (text, expected) => {
    expect(figures(text).filter((figure) => !figure.startsWith("DISPLACED"))).toEqual(expected);
  });

  it.each([
    "Ann Example, who was minister in 2014, blamed the army.",
    "The trader paid the highest price for his car.",
    "Air defences shot down 402 of the drones.",
    "Two of the wounded are in critical condition.",
    "The firm made off with 20 contracts.",
    "The coach said it lost 98 games at home.",
  ])("is not told in: %s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("figures told by rarer orders of words", () => {
  it.each([
    ["The deaths brought to 58 the number of soldiers killed.", ["KILLED EXACT 58..58 TOTAL"]],
    ["Shells hit the town, killing civilians, including two boys.", ["KILLED EXACT 2..2 CHILD"]],
    ["Three survivors are nursing gunshot wounds.", ["INJURED EXACT 3..3 TOTAL"]],
    ["Last year saw 1,524 violence-related fatalities.", ["KILLED EXACT 1524..1524 TOTAL"]],
    ["The shahadat of five brave sons of the soil was mourned.", ["KILLED EXACT 5..5 TOTAL"]],
    ["Some 325 soldiers wounded earlier in the year are back.", ["INJURED APPROXIMATELY 325..325 MILITARY"]],
    ["Police nabbed nine teachers.", ["DETAINED EXACT 9..9 CIVILIAN"]],
  ])("are read from: %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    "The sales brought to 58 the number of shops open.",
    "Shells hit the town, including two schools.",
    "Three traders are nursing losses.",
    "Last year saw 1,524 weather-related delays.",
    "All but one of them were Egyptians and were killed.",
    "The mayor met civilians, including two boys.",
  ])("are none in: %s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});
