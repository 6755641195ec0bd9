import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("clauses parted by dashes, relative words and quotation marks", () => {
  test.each([
    [
      "Togo - whose minister was in Libreville on Friday for talks with Gabon's president - recalled its envoy to Ghana.",
      "AMBASSADOR_RECALLED EFFECTED TGO>GHA; MEETING EFFECTED TGO>GAB; VISIT EFFECTED TGO>GAB",
    ],
    ["Togo – an ally of Ghana – recalled its ambassador to Gabon.", "AMBASSADOR_RECALLED EFFECTED TGO>GAB"],
    [
      "Togo, which Gabon accuses of letting arms through, has shut its consulate in Oyem.",
      "MISSION_CLOSED EFFECTED TGO>GAB",
    ],
    [
      "The envoy of Togo, whom Gabon had expelled, returned to Libreville in May.",
      "AMBASSADOR_EXPELLED EFFECTED GAB>TGO; AMBASSADOR_RETURNED EFFECTED TGO>GAB",
    ],
    [
      '"Contacts have begun," says Togolese minister Koffi Ayite. In April he telephones his Gabonese counterpart.',
      "PHONE_CALL EFFECTED TGO>GAB",
    ],
  ])("keep their subjects in: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test("leave a hyphen inside a word alone", () => {
    expect(told("Togo's foreign-policy chief met his Gabonese counterpart.")).toEqual(["MEETING EFFECTED TGO>GAB"]);
  });
});
