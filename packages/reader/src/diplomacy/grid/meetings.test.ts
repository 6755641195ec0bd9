import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("meetings in the forms that news gives them", () => {
  test.each([
    ["Egypt's foreign minister met his Sudanese counterpart in Geneva.", "MEETING EFFECTED EGY>SDN"],
    ["Egyptian and Sudanese officials met in Geneva on Monday.", "MEETING EFFECTED EGY>SDN"],
    ["Egypt and Sudan held talks in Geneva.", "MEETING EFFECTED EGY>SDN"],
    ["Talks between Egypt and Sudan were held in Geneva.", "MEETING EFFECTED EGY>SDN"],
    ["The presidents of Egypt and Sudan will meet next week.", "MEETING PLANNED EGY>SDN"],
    ["Egypt and Sudan are due to hold talks in Geneva next month.", "MEETING PLANNED EGY>SDN"],
    ["Egypt and Sudan agreed to hold talks in Geneva.", "MEETING PLANNED EGY>SDN"],
    [
      "A meeting between the Egyptian and Sudanese foreign ministers is scheduled for Thursday.",
      "MEETING PLANNED EGY>SDN",
    ],
    ["Egyptian President Omar Nasr received Sudan's foreign minister in Cairo.", "MEETING EFFECTED EGY>SDN"],
    [
      "Omar Nasr, the Egyptian president, and his Sudanese counterpart, Ali Idris, met on the sidelines of the summit.",
      "MEETING EFFECTED EGY>SDN",
    ],
    ["Egyptian Foreign Minister Omar Nasr sat down with Sudan's president in Khartoum.", "MEETING EFFECTED EGY>SDN"],
    ["Egypt and Sudan begin talks", "MEETING EFFECTED EGY>SDN"],
    ["Negotiators from Egypt and Sudan met for a third round of talks.", "MEETING EFFECTED EGY>SDN"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Egypt refused to meet Sudan's delegation."]])("are not read from: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});
