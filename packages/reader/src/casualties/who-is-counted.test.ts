import { describe, expect, it } from "vitest";
import { casualties, figures } from "../testing.ts";
import { matches, nothing } from "./figures.testing.ts";

describe("a people that no list knows, behind a number", () => {
  matches([
    ["At least 12 Rohingya were killed on Friday.", ["KILLED AT_LEAST 12.. TOTAL"]],
    ["Shelling killed 30 Hazara in the valley.", ["KILLED EXACT 30..30 TOTAL"]],
    ["Nine Druze died in the clash.", ["KILLED EXACT 9..9 TOTAL"]],
  ]);
  nothing(["Flight 12 Monday was cancelled.", "The 12 Angry were lost.", "Twelve Percent were lost."]);
});

describe("a citizen by age or looks", () => {
  matches([
    ["A 39-year-old Albanian was killed at sea.", ["KILLED EXACT 1..1 TOTAL"]],
    ["Three young Israelis were shot dead.", ["KILLED EXACT 3..3 TOTAL"]],
    ["An Egyptian suffered burns.", ["INJURED EXACT 1..1 TOTAL"]],
  ]);
  nothing([
    "A 39-year-old Albanian was elected.",
    "Three young Israeli banks lost money.",
    "An Egyptian suffered a defeat.",
  ]);
});

describe("an aside between dashes", () => {
  matches([
    ["The 24 sailors - all of them from Xanadu - were killed.", ["KILLED EXACT 24..24 MILITARY"]],
    ["Three people -- Ali, Sara and Omar -- were injured.", ["INJURED EXACT 3..3 TOTAL"]],
    ["Two guards – the youngest was 19 – were killed.", ["KILLED EXACT 2..2 MILITARY"]],
  ]);
  nothing([
    "Three people - the talks went on - said nothing was lost.",
    "Two guards – and a row over pay that was settled.",
    "Nine ships - twelve sailors on each - returned.",
  ]);
});

describe("ages", () => {
  matches([
    ["Two men aged 66 and 61 were killed.", ["KILLED EXACT 2..2 MAN"]],
    ["Four men, ages 20-27, were killed.", ["KILLED EXACT 4..4 MAN"]],
    ["A waitress, 19, was killed.", ["KILLED EXACT 1..1 CIVILIAN"]],
  ]);
  it.each([
    "Clashes aged the regime, and 61 were killed.",
    "Troops fired. In all 61 were killed.",
    "Of the pages 61 and 62 burned, 61 were killed.",
  ])("leave a count a count in %s", (text) => {
    expect(figures(text)).toContain("KILLED EXACT 61..61 TOTAL");
  });
});

describe("a list of names under one verb", () => {
  matches([
    ["Heaven Mayo, 24, Justin King, 25, and Tom Cudnik, 32 were killed.", ["KILLED EXACT 3..3 TOTAL"]],
    ["Sgt Lia Ben, 19, and Staff Sgt Ori Luz, 20, were killed.", ["KILLED EXACT 2..2 MILITARY"]],
    ["Ann Example and Ben Example were wounded.", ["INJURED EXACT 2..2 TOTAL"]],
  ]);
  it.each([
    ["Ann Example was killed and Ben Sample was wounded.", ["KILLED EXACT 1..1 TOTAL", "INJURED EXACT 1..1 TOTAL"]],
    ["Ann Example, who met Ben Sample, was killed.", ["KILLED EXACT 1..1 TOTAL"]],
    ["Ann Example, 24, of Newtown, was killed.", ["KILLED EXACT 1..1 TOTAL"]],
  ])("is none in %s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe("losses told by other words", () => {
  matches([
    ["Some 500 people fell victim to the bomb.", ["KILLED APPROXIMATELY 500..500 TOTAL"]],
    ["A block fell with the loss of fifteen lives in the raid.", ["KILLED EXACT 15..15 TOTAL"]],
    ["In the raid she lost four nephews.", ["KILLED EXACT 4..4 CIVILIAN"]],
    ["Two of the attackers were taken alive.", ["DETAINED EXACT 2..2 MILITANT"]],
    ["Among those killed in the strike were six nurses.", ["KILLED EXACT 6..6 AID_WORKER"]],
    ["There were 35 Chinese deaths.", ["KILLED EXACT 35..35 TOTAL"]],
    ["Rebels captured a further seven.", ["DETAINED EXACT 7..7 TOTAL"]],
  ]);
  nothing([
    "Some 500 people fell for the trick.",
    "The loss of fifteen houses was told.",
    "She lost four nephews to the sea.",
    "Two of the pigs came back alive.",
    "Among those in the room were six nurses.",
    "There were 35 Chinese ships.",
  ]);
});

describe("words for the hurt that tell nothing new", () => {
  matches([
    [
      "Four men were wounded. Two others were taken to hospital.",
      ["INJURED EXACT 4..4 MAN", "INJURED EXACT 2..2 TOTAL"],
    ],
    ["The raid left one dead and three others in hospital.", ["KILLED EXACT 1..1 TOTAL", "INJURED EXACT 3..3 TOTAL"]],
    ["Nine people were shot, one fatally.", ["INJURED EXACT 9..9 TOTAL", "KILLED EXACT 1..1 TOTAL"]],
  ]);
  nothing([
    "The three men in hospital gowns sang in the raid.",
    "The attackers fatally misread the map.",
    "Two others were taken to court after the raid.",
  ]);

  it("makes those in care a part of those hurt", () => {
    const [hurt, treated] = casualties("Four men were wounded. Two others were taken to hospital.");
    expect(treated?.max).toBe(2);
    expect(hurt?.max).toBe(4);
    expect(treated?.partOf).toBe(0);
  });
});

describe("who has children", () => {
  nothing([
    "A father of four went home after the raid.",
    "The mother of three was lost for words.",
    "A parent of two spoke of the raid.",
  ]);
  matches([
    ["A father of four was killed.", ["KILLED EXACT 1..1 TOTAL"]],
    ["Ann Example of Newtown, a mother of three, was killed.", ["KILLED EXACT 1..1 TOTAL"]],
    ["The deaths of four people were told.", ["KILLED EXACT 4..4 TOTAL"]],
  ]);
});

describe("whom people work for", () => {
  matches([
    ["Two Red Crescent workers were killed.", ["KILLED EXACT 2..2 AID_WORKER"]],
    ["Two employees of the World Food Programme were killed.", ["KILLED EXACT 2..2 AID_WORKER"]],
    ["A UNICEF driver was killed.", ["KILLED EXACT 1..1 AID_WORKER"]],
    ["Two employees of a bank were killed near a Red Cross clinic.", ["KILLED EXACT 2..2 WORKER"]],
    ["Two UN peacekeepers were killed.", ["KILLED EXACT 2..2 MILITARY"]],
    ["Three security guards were killed in the raid.", ["KILLED EXACT 3..3 WORKER"]],
    ["A security guard was shot. The guard was in good condition.", ["INJURED EXACT 1..1 WORKER"]],
  ]);
});
