import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";
import { NEWS_TOWN_ROWS } from "./news-towns.data.ts";
import { getPlaces } from "./places.ts";

const countryOf = (text: string) => casualties(text)[0]?.incident.country;

describe("towns of border news", () => {
  it("lie in one state each", () => {
    const names = NEWS_TOWN_ROWS.trim()
      .split("\n")
      .flatMap((row) => row.split("|")[1]?.split(";") ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(getPlaces().cities.get("kramatorsk")?.country).toBe("UKR");
  });

  it.each([
    ["A missile strike on a cafe in Kramatorsk killed 13 people.", "UKR"],
    ["Thirteen people were killed when a Ukrainian attack hit Belgorod.", "RUS"],
    ["Missiles hit Kharkiv, killing four people.", "UKR"],
    ["A rocket fired from Syria's Afrin struck the southern district of Reyhanli, killing one man.", "TUR"],
  ])("put harm on their ground: %s", (text, country) => {
    expect(countryOf(text)).toBe(country);
  });

  it.each([
    "A gunman in the crowd hit Sumy Ananda, killing her.",
    "Engels killed four ideas.",
    "Two people were killed in Alma al-Example.",
    "The Kos study tells of two people killed.",
  ])("are no place where the words mean none: %s", (text) => {
    expect(countryOf(text) ?? null).toBeNull();
  });
});
