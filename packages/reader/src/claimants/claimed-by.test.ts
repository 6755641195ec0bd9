import { expect, it } from "vitest";
import { casualties } from "../testing.ts";

it("does not take what a deed is called for the speaker, where it is claimed by someone", () => {
  const [claim] = casualties("On Wednesday, 11 soldiers died near Lima in an ambush claimed by the rebels.");
  expect(claim?.claimant).toBeNull();
  expect(casualties("The rebels claimed that 11 soldiers died near Lima.")[0]?.claimant?.name).toContain("rebels");
});
