import type { LinkedRow } from "./linked-rows.ts";

/** What was written of a row, and of the rows that it leads to. */
export type RowText = { text: string; linked: readonly LinkedRow[] };

/** What was written of rows, by one part of one query. */
export type PartTexts = { get(row: object): RowText | undefined; set(row: object, written: RowText): void };

/** Texts of rows for as long as the rows are kept; all are forgotten where they come to more than `most` code units. */
export type RowTexts = { part(): PartTexts };

const OVERHEAD = 100;

export function rowTexts(most: number): RowTexts {
  let [size, generation] = [0, 0];
  return {
    part() {
      let [own, texts] = [generation, new WeakMap<object, RowText>()];
      return {
        get: (row) => (own === generation ? texts.get(row) : undefined),
        set(row, written) {
          size += inOnePiece(written.text) + OVERHEAD;
          if (size > most) {
            generation += 1;
            size = 0;
          }
          if (own !== generation) [own, texts] = [generation, new WeakMap()];
          texts.set(row, written);
        },
      };
    },
  };
}

/** V8 keeps a text that was added up as its parts, and makes it one piece to count its bytes: then it is copied at once. */
const inOnePiece = (text: string): number => Buffer.byteLength(text);
