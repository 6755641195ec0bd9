import { describe, expect, it } from "vitest";
import { mayTell } from "./noun-events.ts";

const phrase = (head: string, lower = head) => ({ head, lower });

describe("the nouns that can tell an act", () => {
  it.each(["recall", "expulsions", "closure", "visit", "talks", "ceasefire", "condemnation", "mediation"])(
    "hold %s",
    (head) => {
      expect(mayTell(phrase(head))).toBe(true);
    },
  );

  it("hold a call by its whole wording", () => {
    expect(mayTell(phrase("call", "a phone call"))).toBe(true);
    expect(mayTell(phrase("call", "a close call"))).toBe(false);
  });

  it.each(["harvest", "bridge", "revisiting", "recalls"])("hold no %s", (head) => {
    expect(mayTell(phrase(head))).toBe(false);
  });
});
