import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";

const NEWS = "Peru recalled its ambassador from Quito on Monday after the attack.";
const credits = (text: string): string[] =>
  readDocument({ text, title: null, publishedAt: "2024-05-11" }).credits.map(({ kind, agency }) => `${kind} ${agency}`);

describe("agencies that no list knows, by the form of their name", () => {
  it.each([
    [`LIMA (Andean Light News Agency) - ${NEWS}`, "TEXT Andean Light News Agency"],
    [`${NEWS}\n\nAndean Light News Agency`, "TEXT Andean Light News Agency"],
    [`${NEWS}\n\nAndean Light Newswire`, "TEXT Andean Light Newswire"],
    [`${NEWS}\n\nWith inputs from Andean Light Press Agency`, "INPUTS Andean Light Press Agency"],
    [`${NEWS}\n\n(Photo: foreign ministry via Andean Light News Agency)`, "PHOTO Andean Light News Agency"],
  ])("are credited in %s", (text, credit) => {
    expect(credits(text)).toEqual([credit]);
  });

  it("are not credited for a word said in the report, nor without a name", () => {
    expect(credits(`${NEWS} The Andean Light Newswire reported it first.`)).toEqual([]);
    expect(credits(`${NEWS} The state news agency said so.`)).toEqual([]);
  });
});

describe("agencies that gave the text, a part of it, or its picture", () => {
  it.each([
    [`${NEWS} — Reuters`, "TEXT Reuters"],
    [`${NEWS}\n\n(Reuters)`, "TEXT Reuters"],
    [`LIMA (Reuters) - ${NEWS}`, "TEXT Reuters"],
    [`${NEWS}\n\nAFP contributed to this report.`, "INPUTS AFP"],
    [`${NEWS}\n\nThe embassy in Lima. Photo: Reuters`, "PHOTO Reuters"],
    [`${NEWS}\n\nThe embassy in Lima (via AP)`, "PHOTO AP"],
  ])("are told apart in %s", (text, credit) => {
    expect(credits(text)).toEqual([credit]);
  });

  it.each([`${NEWS} He told Reuters.`, `${NEWS} Reuters journalists saw it.`, `${NEWS} "We left" - AFP's man said.`])(
    "are not credited in %s",
    (text) => {
      expect(credits(text)).toEqual([]);
    },
  );
});
