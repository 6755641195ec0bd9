import fc from "fast-check";
import { expect, it } from "vitest";
import { codeAt } from "./code-at.ts";

it("is what the text itself says, before its start and behind its end too", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.integer({ min: -2, max: 12 }), (text, at) => {
      expect(codeAt(text, at)).toEqual(text.charCodeAt(at));
    }),
  );
});
