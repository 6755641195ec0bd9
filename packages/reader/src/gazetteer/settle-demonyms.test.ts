import { describe, expect, it } from "vitest";
import { read } from "../testing.ts";

const senders = (text: string): (string | null)[] =>
  read(text).claims.flatMap((claim) => (claim.type === "diplomatic" ? [claim.target] : []));

describe("a demonym that several states share", () => {
  it.each([
    ["Rwanda expelled the Congolese ambassador. Kinshasa protested.", "COD"],
    ["Rwanda expelled the Congolese ambassador. DR Congo protested.", "COD"],
    ["Gabon expelled the Congolese ambassador. Brazzaville protested.", "COG"],
    ["Gabon expelled the Congolese ambassador, the Republic of the Congo said.", "COG"],
  ])("means the one that the text names: %s", (text, code) => {
    expect(senders(text)[0]).toBe(code);
  });

  it("means the one that is mostly meant where the text names none, or several", () => {
    expect(senders("Gabon expelled the Congolese ambassador.")[0]).toBe("COD");
    expect(senders("Gabon expelled the Congolese ambassador. Brazzaville and Kinshasa protested.")[0]).toBe("COD");
  });
});
