import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const daysOf = (text: string) =>
  casualties(text, "2023-01-29")
    .filter(({ derived }) => !derived)
    .map(({ incident }) => incident.date?.start ?? null);

describe("what came of a deed that is told as so many days from the news", () => {
  it.each([
    "Chad closed its embassy in Niamey on Sunday, two days after a gunman burst into the building, killing a guard and wounding two clerks.",
    "Chad closed its embassy in Niamey on Sunday, two days after a gunman with a rifle walked up to the gate in the early hours, shooting a guard dead and injuring two clerks.",
    "Chad closed its embassy on Sunday, two days after a bomb tore through the visa hall of the building in Niamey, killing a guard, wounding two clerks.",
  ])("is of that day: %s", (text) => {
    expect(daysOf(text)).toEqual(["2023-01-27", "2023-01-27"]);
  });

  it.each([
    "On Sunday, two days after Chad struck a depot inside Niger, Nigerien jets hit a camp, killing nine people.",
    "On Sunday, two days after talks broke down, a bomb went off in Niamey, killing nine people.",
    "Chad closed its embassy two days after talks broke down; on Sunday a bomb went off in Niamey, killing nine people.",
  ])("is told apart from what the news itself did: %s", (text) => {
    expect(daysOf(text)).toEqual(["2023-01-29"]);
  });
});
