import { describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";

describe("the content security policy", () => {
  it("names no other host and allows no inline or evaluated script", () => {
    const policy = contentSecurityPolicy({ nonce: "abc", development: false });
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
    expect(policy).toContain("'nonce-abc'");
  });
});
