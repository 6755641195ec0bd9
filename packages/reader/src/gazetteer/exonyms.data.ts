import type { PartyCode } from "@demarche/domain";

/**
 * English names of towns that the city data spells in another way or knows only elsewhere, by folded name.
 * Source: usage of news agencies; own list. Codes are ISO 3166-1 alpha-3.
 */
export const EXONYMS: ReadonlyMap<string, PartyCode> = new Map([
  ["geneva", "CHE"],
  ["cologne", "DEU"],
  ["frankfurt", "DEU"],
  ["hanover", "DEU"],
  ["nuremberg", "DEU"],
  ["seville", "ESP"],
  ["antwerp", "BEL"],
  ["ghent", "BEL"],
  ["bruges", "BEL"],
  ["gothenburg", "SWE"],
  ["basra", "IRQ"],
  ["hodeidah", "YEM"],
  ["hodeida", "YEM"],
  ["sharm el sheikh", "EGY"],
  ["misrata", "LBY"],
  ["marrakech", "MAR"],
  ["odesa", "UKR"],
  ["osh", "KGZ"],
  ["torkham", "PAK"],
  ["goa", "IND"],
  ["simla", "IND"],
  ["shimla", "IND"],
  ["jeju", "KOR"],
  ["mazar i sharif", "AFG"],
  ["bali", "IDN"],
]);
