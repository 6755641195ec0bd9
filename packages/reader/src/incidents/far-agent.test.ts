import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const actorOf = (text: string) => casualties(text)[0]?.incident.actorName ?? null;

describe("the side that a clause names far from the harm", () => {
  it.each([
    "At least 21 soldiers were killed on the peninsula on Monday evening by assailants in boats.",
    "Troops closed in on assailants who killed nine people.",
    "Nine people were hurt when a column of assailants stormed the post.",
  ])("did it: %s", (text) => {
    expect(actorOf(text)).toContain("assailants");
  });

  it.each([
    "At least 21 soldiers were killed on Monday, and a truck was later burned by assailants.",
    "Assailants fled. A storm which killed nine people had passed.",
    "Nine people were hurt when a crowd of visitors fled.",
  ])("is not taken over a clause of its own: %s", (text) => {
    expect(actorOf(text)).toBeNull();
  });
});
