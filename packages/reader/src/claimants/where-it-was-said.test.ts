import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const said = (text: string) => casualties(text)[0]?.claimant?.name ?? null;

describe("who speaks, with where and to whom behind the verb", () => {
  it.each([
    ["Nine people were killed, the health minister, Ana Rojas, told reporters outside the hospital.", "Ana Rojas"],
    [
      "Nine people were killed, the force's spokesman, Col. Ben Dole, said in a statement made available to us.",
      "Dole",
    ],
    ['"Nine people were killed," district commissioner Ben Dole told a press conference in the capital.', "Ben Dole"],
    ["The army's media wing, Public Relations (PR), said nine people were killed.", "media wing"],
  ])("is read from: %s", (text, name) => {
    expect(said(text)).toContain(name);
  });

  it.each([
    "Ann Example, who was wounded in the leg, said the barrage came without warning.",
    "Nine people were killed near the hospital in the capital.",
    "Nine people were killed, and nothing of it was known in the capital.",
  ])("is nobody in: %s", (text) => {
    expect(said(text)).toBeNull();
  });

  it("is the office's holder for the next 'he said'", () => {
    const text =
      "A local official said nobody fled. The mayor of Mozogo, Ben Dole, told journalists that raiders came at night. Nine people died, he said.";
    expect(casualties(text)[0]?.claimant?.name).toContain("Dole");
  });
});
