import type { CasualtyClaim } from "@demarche/domain";
import { describe, expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

const first = (text: string): CasualtyClaim | undefined =>
  readDocument({ text, title: null, publishedAt: "2024-05-20" }).claims.find((claim) => claim.type === "casualty");

describe("whose deed it was", () => {
  test.each([
    ["Nine villagers were killed by Thai fire.", ["THA"], "Thailand"],
    ["Two farmers were wounded by Cambodian shelling.", ["KHM"], "Cambodia"],
    ["The rebels' shelling of Goma killed nine people.", [], "rebels"],
    ["The militia's rockets killed four people in Haifa.", [], "militia"],
    ["On 22 April gunmen shot dead 26 people at Pahalgam.", [], "gunmen"],
    ["Houthi drones hit a depot in Abu Dhabi, killing two men.", [], "Houthis"],
    ["M23 rebels, who Kigali denies backing, killed 21 people in Binza.", [], "M23"],
    ["Serb gunmen ambushed a police patrol in northern Kosovo, killing a sergeant.", [], "Serb gunmen"],
    ["Greek coastguards opened fire on a boat off Symi, killing one man.", ["GRC"], "Greece"],
    ["A clerk was killed by Israeli tank fire.", ["ISR"], "Israel"],
    ["Two soldiers died after Armenian units opened up with mortars.", ["ARM"], "Armenia"],
    ["In May last year a gunman killed nine people.", [], "gunman"],
    ["Turkey's defence ministry said 59 militants had been neutralised.", ["TUR"], "Turkey"],
    ["Nine villagers were killed by hooded men in Goma.", [], "hooded men"],
    ["Armed groups killed nine villagers in Goma.", [], "Armed groups"],
    ["Gunmen came from Chad before dawn on Monday and attacked a post, killing nine soldiers.", [], "Gunmen"],
    ["Hitmen shot dead nine villagers in Goma.", [], "Hitmen"],
    ["Sixty people blocked a road in Georgia until police moved in and arrested seven.", ["GEO"], "Georgia"],
    ["In June 46 women died when members of Boko Haram set fire to a prison.", [], "Boko Haram"],
    ["Eleven people were in the hands of Abu Sayyaf in Jolo.", [], "Abu Sayyaf"],
    [
      "Jordanian warplanes crossed into Syria and dropped bombs on two houses. Ten people were dead.",
      ["JOR"],
      "Jordan",
    ],
    ["Smugglers fired on a patrol in Goma. Two smugglers were killed.", [], null],
  ])("is told by the words: %s", (text, actors, name) => {
    expect(first(text)?.incident.actors).toEqual(actors);
    expect(first(text)?.incident.actorName).toBe(name);
  });

  test.each([
    ["Nine villagers died in a fire at a Thai hotel after an attack."],
    ["Nine Thai villagers were killed by unknown men."],
    ["Two farmers were killed by a Thai farmer's dog in the attack."],
    ["A bomb went off at a rally attended by the rebels' leader, killing 13."],
    ["A bomb went off at a market guarded by soldiers, killing 13."],
    ["Turkish jets hit targets in Iraq after nine soldiers died in an attack on a base."],
    ["Turkey's health ministry said 59 patients had been killed."],
    ["Gunmen came from Chad before rockets hit a post, killing nine soldiers."],
    ["The gunmen's brother was killed when a wall fell in the attack."],
  ])("is no state's in: %s", (text) => {
    expect(first(text)?.incident.actors ?? []).toEqual([]);
  });
});

describe("where it was", () => {
  test.each([
    ["Seven guards - four from South Africa, two from Malawi and one from Uruguay - died in the raid.", null],
    ["The bombing of Goma killed nine people.", "COD"],
    ["A rocket struck a petrol station in Thailand's Sisaket province, killing six people.", "THA"],
    ["Thai troops said a rocket struck Buriram province, killing six people.", "THA"],
  ])("is read from %s", (text, country) => {
    expect(first(text)?.incident.country).toBe(country);
  });

  test("an arrest by a state, with no place told, is on its ground", () => {
    expect(first("China arrested two Canadian businessmen in 2014.")?.incident.country).toBe("CHN");
  });

  test("soldiers of a third state did not fall at home", () => {
    const text =
      "Rwanda and Uganda blame each other. Rwanda closed its border with Uganda. Uganda protested, and Rwanda shrugged. In the fighting three Malawian soldiers were killed.";
    expect(first(text)?.incident.country).not.toBe("MWI");
  });
});

describe("who speaks after a denial", () => {
  test("is the one who denied", () => {
    const text =
      "Thailand's army said one soldier had died. Cambodia's defence ministry denies that it shot first. It says nine civilians were killed.";
    const claims = readDocument({ text, title: null, publishedAt: "2024-05-20" }).claims;
    const nine = claims.find((claim) => claim.type === "casualty" && claim.min === 9);
    expect(nine?.claimant?.name).toBe("Cambodia's defence ministry");
  });
});
