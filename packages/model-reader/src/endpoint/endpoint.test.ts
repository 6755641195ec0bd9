import { describe, expect, it } from "vitest";
import { parseEndpoint } from "./endpoint.ts";
import { retryAfterMs } from "./retry-after.ts";

const parse = (baseUrl: string, changes: { model?: string; apiKey?: string | null } = {}) =>
  parseEndpoint({ baseUrl, model: "small:1b", apiKey: null, ...changes });

describe("the address of an endpoint", () => {
  it("loses the slashes at its end", () => {
    expect(parse("http://127.0.0.1:11434/v1/")).toMatchObject({
      ok: true,
      value: { baseUrl: "http://127.0.0.1:11434/v1" },
    });
    expect(parse("https://models.example")).toMatchObject({ ok: true, value: { baseUrl: "https://models.example" } });
  });

  it.each([
    ["no address", "models.example/v1", /no http or https address/],
    ["another protocol", "file:///etc/passwd", /no http or https address/],
    ["a password", "https://me:secret@models.example/v1", /holds a user or a password/],
    ["a query", "https://models.example/v1?to=x", /has a \? or # part/],
  ])("is refused for %s", (_, baseUrl, message) => {
    expect(parse(baseUrl)).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });

  it("is refused with a model that is no name, or a key that no header can hold", () => {
    expect(parse("http://localhost/v1", { model: "two words" }).ok).toBe(false);
    expect(parse("http://localhost/v1", { model: "" }).ok).toBe(false);
    expect(parse("http://localhost/v1", { apiKey: "a\r\nhost: b" }).ok).toBe(false);
  });

  it("gets a key unencrypted only on this machine, and a refusal never shows a secret", () => {
    expect(parse("http://127.0.0.1:1/v1", { apiKey: "k" }).ok).toBe(true);
    expect(parse("http://[::1]:1/v1", { apiKey: "k" }).ok).toBe(true);
    expect(parse("https://models.example/v1", { apiKey: "k" }).ok).toBe(true);
    const refused = parse("http://models.example/v1", { apiKey: "k-secret" });
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(/use https/) });
    expect(JSON.stringify([refused, parse("https://me:secret@models.example/v1")])).not.toContain("secret");
  });
});

describe("Retry-After", () => {
  it("is read as seconds or as a date", () => {
    expect(retryAfterMs("7")).toBe(7000);
    expect(retryAfterMs("Fri, 02 May 2031 10:00:05 GMT", Date.UTC(2031, 4, 2, 10))).toBe(5000);
    expect(retryAfterMs("Fri, 02 May 2031 10:00:00 GMT", Date.UTC(2031, 4, 2, 11))).toBe(0);
  });

  it("says nothing where it is none", () => {
    expect([undefined, "soon", "-4", "99999999999999"].map((header) => retryAfterMs(header))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
