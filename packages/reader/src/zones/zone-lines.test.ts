import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";

const OPENING = "Gunmen killed nine people in a market in Lima on Monday, police said.";

function zoneOf(line: string): string | undefined {
  const text = `${OPENING}\n\n${line}\n\nThe army closed the road on Monday night.`;
  const start = text.indexOf(line);
  const { zones } = readDocument({ text, title: null, publishedAt: "2024-05-11" });
  return zones.find((zone) => zone.start <= start && start < zone.end)?.zone;
}

describe("a line that is no part of the report", () => {
  it.each([
    "ALSO READ: Two dead in Quito blast",
    "[Read more: Two killed in Quito]",
    "Related: Two killed in Quito",
    "Watch | Two killed in Quito raid",
    "Listen to our podcast on the two people killed in Quito",
    "More from World: two killed in Quito",
    "In case you missed it: two killed in Quito",
    "list of 4 items",
    "We use cookies to improve your experience.",
  ])("is boilerplate: %s", (line) => {
    expect(zoneOf(line)).toBe("BOILERPLATE");
  });

  it.each([
    "Related violence killed two people in Quito.",
    "Recommended by doctors, rest was what the two wounded got.",
    "Watch towers were hit and two people killed.",
    "More than two people were killed in Quito.",
  ])("is told from the report's own words: %s", (line) => {
    expect(zoneOf(line)).toBe("BODY");
  });
});
