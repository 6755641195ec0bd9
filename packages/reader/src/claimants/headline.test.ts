import { describe, expect, it } from "vitest";
import { casualties } from "../testing.ts";

const speaker = (text: string) => casualties(text)[0]?.claimant?.name ?? null;

const BODY = "\n\nA bomb went off in a market in Lima on Monday.";

describe("a headline's speaker", () => {
  it.each([
    ["Nine killed in market blast: police", "police"],
    ["Market blast kills nine – officials", "officials"],
    ["Ministry: nine killed in market blast", "Ministry"],
    ["Nine killed in market blast, Peru says", "Peru"],
    ["Nine killed in market blast: Peru", "Peru"],
    ["Peru's police: nine killed in market blast", "Peru's police"],
  ])("is set apart in %s", (headline, name) => {
    expect(speaker(headline + BODY)).toBe(name);
  });

  it.each([
    "Market attack: nine killed",
    "Nine killed in market blast – live updates",
    "Peru crisis: nine killed in market blast",
    "Peru: nine killed in market blast",
    "Costa Rica: nine killed in market blast",
  ])("is nobody in %s", (headline) => {
    expect(speaker(headline + BODY)).toBeNull();
  });
});
