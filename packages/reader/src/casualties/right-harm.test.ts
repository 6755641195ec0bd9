import { describe, expect, it } from "vitest";
import { figures } from "../testing.ts";

describe("harm told behind the people", () => {
  it.each([
    ["Four guards were gunned down at the gate.", "KILLED EXACT 4..4 MILITARY"],
    ["Seven advisers attained martyrdom in the strike.", "KILLED EXACT 7..7 TOTAL"],
    ["A soldier who was stabbed at the fence nine days ago has died.", "KILLED EXACT 1..1 MILITARY"],
    ["A soldier took his own life after the attack.", "KILLED EXACT 1..1 MILITARY"],
    ["Six guards suffered fractures in the clash.", "INJURED EXACT 6..6 MILITARY"],
    ["A nurse was hit in the arm by a stray bullet.", "INJURED EXACT 1..1 AID_WORKER"],
    ["Three dockers were taken to hospital with gunshot wounds.", "INJURED EXACT 3..3 WORKER"],
    ["Four other people, all adults, were taken to hospitals after the shooting.", "INJURED EXACT 4..4 TOTAL"],
    ["Eleven sailors were being held in the port.", "DETAINED EXACT 11..11 MILITARY"],
    ["A driver was placed under arrest.", "DETAINED EXACT 1..1 TOTAL"],
    ["More than 3,000 people have been forced to flee.", "DISPLACED MORE_THAN 3001.. TOTAL"],
    ["Some 45,000 residents were evacuated from the border villages.", "DISPLACED APPROXIMATELY 45000..45000 CIVILIAN"],
    ["Two policemen guarding the gate were wounded.", "INJURED EXACT 2..2 POLICE"],
    ["Two guards on a motorcycle that hit a mine near Town were killed.", "KILLED EXACT 2..2 MILITARY"],
    ["Nine passengers on a bus which drove over a mine died on the spot.", "KILLED EXACT 9..9 TOTAL"],
    ["A porter in a car that was hit by a shell was killed.", "KILLED EXACT 1..1 WORKER"],
  ])("is read from %s", (text, expected) => {
    expect(figures(text)).toContain(expected);
  });

  it.each([
    "Three dockers were taken to hospital for observation.",
    "Talks with three envoys were held in private.",
    "Three envoys were hit by the strike of taxi drivers.",
    "Four guards laid down the law.",
    "Six people were in good spirits.",
    "Four people in a convoy that carried soldiers who died were questioned.",
    "Two guards at a rally that turned violent said it was killed as a story.",
  ])("is not read from %s", (text) => {
    expect(figures(text)).toEqual([]);
  });
});

describe("harm told around the people", () => {
  it.each([
    ["Pirates took 25 people hostage.", "DETAINED EXACT 25..25 TOTAL"],
    ["The shelling forced 3,000 people to flee.", "DISPLACED EXACT 3000..3000 TOTAL"],
    ["The blast claimed nine lives.", "KILLED EXACT 9..9 TOTAL"],
    ["The man shot two neighbours dead.", "KILLED EXACT 2..2 CIVILIAN"],
    ["A bullet struck a bystander.", "INJURED EXACT 1..1 TOTAL"],
    ["Officers took two men into custody.", "DETAINED EXACT 2..2 MAN"],
    ["The beheading of 21 fishermen shocked the port.", "KILLED EXACT 21..21 CIVILIAN"],
    ["The fatal shooting of two nurses shocked the port.", "KILLED EXACT 2..2 AID_WORKER"],
  ])("is read from %s", (text, expected) => {
    expect(figures(text)).toContain(expected);
  });

  it.each([
    "The ferry took 25 people to the island.",
    "The storm forced 3,000 people to wait.",
    "The strike hit two factories.",
    "Officers took two men home.",
  ])("is not read from %s", (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each([
    "A nurse at the clinic said two dockers were dead.",
    "An official in the port town reported nine wounded.",
    "A captain of the coast guard told reporters that six sailors were killed.",
  ])("is never put on whoever tells of it: %s", (text) => {
    expect(figures(text).filter((figure) => figure.includes(" 1..1 "))).toEqual([]);
  });

  it.each([
    ["A nurse from the clinic was said to have died.", "KILLED EXACT 1..1 AID_WORKER"],
    ["Two sailors from the convoy were reported killed.", "KILLED EXACT 2..2 MILITARY"],
    ["A captain of the coast guard was confirmed dead.", "KILLED EXACT 1..1 MILITARY"],
  ])("may stand behind a passive word of saying: %s", (text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});
