import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const where = (text: string) => casualties(text).map(({ incident }) => incident.place)[0];
const day = (text: string) => casualties(text)[0]?.incident.date?.start;

describe("where an event is told of", () => {
  it.each([
    "The minister told reporters in Lima that eleven people had been killed.",
    "Speaking at a news conference in Lima, the minister said four soldiers had been killed.",
    "Nine people were killed, the minister said in Lima.",
  ])("is not where it took place: %s", (text) => {
    expect(where(text)).toBeNull();
  });

  it.each(["Nine people were killed in Ponce Redondo.", "Nine people were killed in Cabo Delgadillo on Monday."])(
    "is no place that a longer name begins with: %s",
    (text) => {
      expect(where(text)).toBeNull();
    },
  );

  it.each([
    ["Nine people were killed in Arequipa Monday.", "Arequipa"],
    ["Eleven people were killed in Arequipa, the minister told reporters in Lima.", "Arequipa"],
    ["The Karachi bombing killed nine people.", "Karachi"],
    ["The Kabul bombing killed nine people.", "Kabul"],
    ["Nine people were killed, police in Arequipa said.", "Arequipa"],
  ])("leaves the place that is named: %s", (text, place) => {
    expect(where(text)).toBe(place);
  });
});

it("leaves the ground that casualties are reported or confirmed on", () => {
  const ground = (text: string) => casualties(text)[0]?.incident.country;
  expect(ground("Three injuries have been reported in Peru.")).toBe("PER");
  expect(ground("Nine deaths were confirmed in Peru on Friday.")).toBe("PER");
});

describe("an event of another day that a sentence looks back at", () => {
  it.each([
    [
      "Gunmen attacked a bus on Friday, avenging the Karachi bombing of 3 May, in which nine people were killed.",
      "2024-05-03",
    ],
    [
      "The strike on Friday was the worst since the raid on Arequipa in May 2019, in which 12 people died.",
      "2019-05-01",
    ],
    ["The armies clashed on Friday in a battle in which nine soldiers died.", "2024-05-10"],
  ])("keeps its own day: %s", (text, start) => {
    expect(day(text)).toBe(start);
  });
});

describe("the place that a report is written in", () => {
  const ground = (text: string) => casualties(text)[0]?.incident.country;

  it("is the ground where no other state is told of", () => {
    expect(ground("LOME, May 10 - Nine people were killed when gunmen attacked a market.")).toBe("TGO");
  });

  it("does nothing that its first sentence tells", () => {
    const text = "LIMA, May 10 (Agency) — Shells hit a market in Peru's Tumbes region on Friday, killing nine people.";
    expect(casualties(text)[0]?.incident).toMatchObject({ actors: [], actorName: null, country: "PER" });
  });

  it("is not the ground of two other states' affair", () => {
    const text =
      "LOME - Peru and Chile agreed to look into the air strike that killed 11 people last week. Peru and Chile thanked Togo.";
    expect(ground(text)).toBeNull();
  });
});

describe("shells that come down", () => {
  it("are shelling, on the ground that they hit and not at the river they crossed", () => {
    const text = "Shells fired from across the Rusizi river hit a market in Burundi's Cibitoke province, killing nine.";
    expect(casualties(text)[0]?.incident).toMatchObject({
      kind: "SHELLING_ARTILLERY_MISSILE_ATTACK",
      country: "BDI",
      place: "Cibitoke",
    });
  });

  it("are not what jets struck", () => {
    const text = "Jets struck a rocket depot in Burundi, killing nine.";
    expect(casualties(text)[0]?.incident.kind).toBe("AIR_DRONE_STRIKE");
  });
});
