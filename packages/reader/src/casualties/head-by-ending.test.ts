import { describe } from "vitest";
import { matches, nothing } from "./figures.testing.ts";

describe("people of a trade that no list knows", () => {
  matches([
    ["A missile killed at least 26 gold assayers.", ["KILLED AT_LEAST 26.. TOTAL"]],
    ["Six beachcombers were killed in the raid.", ["KILLED EXACT 6..6 TOTAL"]],
    ["The blast wounded four cellists.", ["INJURED EXACT 4..4 TOTAL"]],
  ]);
  nothing([
    "The raid killed 26 goats.",
    "The storm killed 300 heifers.",
    "The army seized 12 trailers.",
    "The blast hurt four helicopters.",
    "Six newspapers were seized.",
  ]);
});
