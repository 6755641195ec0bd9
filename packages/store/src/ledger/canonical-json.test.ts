import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, payloadHash, wellFormed } from "./canonical-json.ts";

/** Plain data whose strings are whole: what canonical JSON is for. */
const plain = fc.jsonValue({ noUnicodeString: false }).filter((value) => {
  return JSON.stringify(wellFormed(value)) === JSON.stringify(value);
});

function double(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

describe("canonical JSON", () => {
  it("does not depend on the order in which keys were written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), plain), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
      }),
    );
  });

  it("means the same as what it was made of", () => {
    fc.assert(
      fc.property(plain, (value) => {
        const data: unknown = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(data))).toEqual(data);
      }),
    );
  });

  it("writes the sample of RFC 8785, section 3.2.2", () => {
    const sample = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it("sorts the keys of RFC 8785, section 3.2.3, by UTF-16 code units", () => {
    const sample = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(
      Object.values(
        JSON.parse(
          `[${canonicalJson(sample)
            .match(/"[^"]*"(?=[,}])/gu)
            ?.join(",")}]`,
        ),
      ),
    ).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  it.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("writes the double %s of RFC 8785, appendix B, as %s", (bits, written) => {
    expect(canonicalJson(double(bits))).toBe(written);
  });

  it.each([
    ["NaN", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
    ["half a character", ["\ud83d"]],
    ["a key with half a character", { "\ude00": 1 }],
    ["a function", { f: () => 1 }],
    ["undefined in a list", [undefined]],
    ["a big integer", 1n],
  ])("refuses %s, which JSON can't say", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it("orders keys that look like numbers like any others, and leaves undefined members out", () => {
    expect(canonicalJson({ b: 1, "10": 2, "9": 3, none: undefined })).toBe('{"10":2,"9":3,"b":1}');
  });

  it("can hash any input once it is made well-formed", () => {
    const input = { text: "a\ud83db", "\ude00": ["\ud83d\ude00"] };
    expect(wellFormed(input)).toEqual({ text: "a\uFFFDb", "\uFFFD": ["\ud83d\ude00"] });
    expect(payloadHash(wellFormed(input))).toMatch(/^[0-9a-f]{64}$/);
  });
});
