import fc from "fast-check";
import { expect, it } from "vitest";
import { FormsOfVerb, type VerbForm } from "./forms-of-verb.ts";

const FORMS: readonly VerbForm[] = ["BASE", "S", "PAST", "PART", "ING"];

it("has the forms that it was made of and no other", () => {
  fc.assert(
    fc.property(fc.subarray([...FORMS]), (some) => {
      const forms = new FormsOfVerb(some);
      expect(FORMS.filter((form) => forms.has(form))).toEqual(some);
    }),
  );
});
