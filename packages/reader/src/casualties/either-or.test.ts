import { describe } from "vitest";
import { matches, nothing } from "./figures.testing.ts";

describe("one harm or another", () => {
  nothing([
    "Some 60 people were killed or wounded in the strike.",
    "The strike killed or wounded 60 people.",
    "Forty-three soldiers had been killed or seriously injured.",
    "Ninety people are dead or missing after the raid.",
  ]);
  matches([
    [
      "The strike killed 60 people and wounded four or five.",
      ["KILLED EXACT 60..60 TOTAL", "INJURED RANGE 4..5 TOTAL"],
    ],
    ["Nine people were killed in the raid or its aftermath.", ["KILLED EXACT 9..9 TOTAL"]],
    ["Nine people were shot or stabbed.", ["INJURED EXACT 9..9 TOTAL"]],
  ]);
});
