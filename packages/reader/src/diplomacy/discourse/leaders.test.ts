import { describe, expect, test } from "vitest";
import { told } from "../acts/told.testing.ts";
import { partyOfLeader, partyOfSurname } from "./leaders.ts";

describe("leaders known the world over", () => {
  test("are found by the full name, whatever its accents and hyphens, and by a surname that one state's leaders bear", () => {
    expect(partyOfLeader("Nicolás Maduro")).toBe("VEN");
    expect(partyOfLeader("Nicolas Maduro")).toBe("VEN");
    expect(partyOfSurname("Lukashenko")).toBe("BLR");
    expect(partyOfSurname("Fernandez")).toBeNull();
    expect(partyOfLeader("Jane Roe")).toBeNull();
  });

  test.each([
    ["Vladimir Putin telephoned the Serbian president.", "PHONE_CALL EFFECTED RUS>SRB"],
    ["President Lukashenko met Serbia's prime minister in Minsk.", "MEETING EFFECTED BLR>SRB"],
    ["Angela Merkel spoke by phone with the Serbian president.", "PHONE_CALL EFFECTED DEU>SRB"],
  ])("act for their states unintroduced: %s", (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  test.each([
    ["Peru's foreign minister Vladimir Putin telephoned the Serbian president.", "PHONE_CALL EFFECTED PER>SRB"],
    [
      "Ana Merkel, Chile's foreign minister, met Peru's president. Merkel telephoned the Serbian president.",
      "PHONE_CALL EFFECTED CHL>SRB",
    ],
    [
      "Peru's president Jose Maduro met Chile's. Maduro telephoned the Serbian president.",
      "PHONE_CALL EFFECTED PER>SRB",
    ],
  ])("give way to the text's own introduction: %s", (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
