import { describe, expect, it } from "vitest";
import { datelineEnd } from "./dateline.ts";
import { tokenize } from "./tokens.ts";

const behind = (text: string) => {
  const tokens = tokenize({ text, start: 0, end: text.length });
  return tokens[datelineEnd(tokens)]?.text;
};

describe("a dateline", () => {
  it.each([
    ["SEOUL, May 4 (Agency) — Shells fell.", "Shells"],
    ["GARISSA, Kenya, March 9 (Coast Wire) - Gunmen struck.", "Gunmen"],
    ["LOME - Shells fell.", "Shells"],
    ["LOME -- Shells fell.", "Shells"],
  ])("ends behind its dash in %s", (text, first) => {
    expect(behind(text)).toBe(first);
  });

  it.each([
    "UN-backed forces fled.",
    "NATO said it — and others — would go.",
    "Lome - Shells fell.",
    "SEOUL fell silent.",
  ])("is none in %s", (text) => {
    expect(behind(text)).toBe(text.split(/[ -]/)[0]);
  });
});
