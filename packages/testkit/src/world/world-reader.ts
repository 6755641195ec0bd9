import type { Reading } from "@demarche/domain";
import type { Reader } from "@demarche/services";

/** A reader that says of a text what it was told to expect of it, once. Throws for any other text. */
export type WorldReader = { read: Reader; expect(written: { text: string; reading: Reading }): void };

export function worldReader(): WorldReader {
  const expected = new Map<string, Reading>();
  return {
    expect: ({ text, reading }) => void expected.set(text, reading),
    read({ text }) {
      const reading = expected.get(text);
      if (!reading) throw new Error(`Nobody wrote this text: ${text.slice(0, 80)}`);
      expected.delete(text);
      return reading;
    },
  };
}
