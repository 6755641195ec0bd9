import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("visits", () => {
  test.each([
    ["The Serbian president arrived in Zagreb on Monday for talks.", "VISIT EFFECTED SRB>HRV"],
    ["The Serbian president will visit Croatia next week.", "VISIT PLANNED SRB>HRV"],
    ["The Serbian president cancelled a trip to Croatia.", "VISIT_CANCELLED EFFECTED SRB>HRV"],
    ["The Serbian president cut short his visit to Croatia.", "VISIT_CUT_SHORT EFFECTED SRB>HRV"],
    [
      "U.S. Secretary of State Adam Brooks arrived in Doha on Monday as part of a tour of the region.",
      "VISIT EFFECTED USA>QAT",
    ],
    ["Sudan's army chief Abdel Fattah al-Burhan is scheduled to travel to Nairobi next week.", "VISIT PLANNED SDN>KEN"],
    ["A delegation from Niger visited Moscow.", "VISIT EFFECTED NER>RUS"],
    ["An Iraqi delegation headed by the foreign minister arrived in Ankara.", "VISIT EFFECTED IRQ>TUR"],
    ["French President Jean Morel paid a state visit to Germany.", "VISIT EFFECTED FRA>DEU"],
    ["China lodged solemn representations with Japan over the visit.", "PROTEST_NOTE EFFECTED CHN>JPN"],
    ["Pakistan's army chief visited Beijing last week.", "VISIT EFFECTED PAK>CHN"],
    [
      "Hungary's prime minister Viktor Orban travelled to Moscow on Friday and met Ivan Orlov.",
      "VISIT EFFECTED HUN>RUS; MEETING EFFECTED HUN>RUS",
    ],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Brooks, who landed in Riyadh on Sunday, is due to meet Saudi Foreign Minister Prince Faisal bin Farhan."],
    ["The visit was called off."],
  ])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
