import { describe, expect, test } from "vitest";
import { rows, told } from "../acts/told.testing.ts";

describe("accords in the forms that news gives them", () => {
  test.each([
    ["Nepal and Bhutan signed a border agreement.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal and Bhutan agreed to a ceasefire.", "AGREEMENT EFFECTED NPL>BTN"],
    ["A ceasefire between Nepal and Bhutan took effect at midnight.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal and Bhutan reached a truce on Sunday.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal signed a deal with Bhutan on water.", "AGREEMENT EFFECTED NPL>BTN"],
    ["The agreement between Nepal and Bhutan was signed in Thimphu.", "AGREEMENT EFFECTED NPL>BTN"],
    ["A peace deal was signed by Nepal and Bhutan in 2008.", "AGREEMENT EFFECTED NPL>BTN"],
    ["The ceasefire, agreed by Nepal and Bhutan last month, has held.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal, Bhutan and India signed a trilateral accord.", "AGREEMENT EFFECTED NPL>BTN; AGREEMENT EFFECTED NPL>IND"],
    ["Nepal and Bhutan agree to de-escalate", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal and Bhutan have agreed an immediate ceasefire, the foreign minister said.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal and Bhutan declared a truce.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal and Bhutan agreed to set up a hotline.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal said it had reached an agreement with Bhutan on prisoners.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Under a deal reached between Nepal and Bhutan, troops will pull back.", "AGREEMENT EFFECTED NPL>BTN"],
    ["Nepal and Bhutan pulled back troops from the border.", "DEESCALATION EFFECTED NPL>BTN"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([["Nepal and Bhutan failed to reach a deal."], ["Nepal and Bhutan are close to a deal."]])(
    "are not read from: %s",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
