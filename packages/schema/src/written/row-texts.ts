/** What was written of rows, by one part of one query. */
export type PartTexts = { get(row: object): string | undefined; set(row: object, text: string): void };

/** Texts of rows for as long as the rows are kept; all are forgotten where they come to more than `most` code units. */
export type RowTexts = { part(): PartTexts };

const OVERHEAD = 100;

export function rowTexts(most: number): RowTexts {
  let [size, generation] = [0, 0];
  return {
    part() {
      let [own, texts] = [generation, new WeakMap<object, string>()];
      return {
        get: (row) => (own === generation ? texts.get(row) : undefined),
        set(row, text) {
          size += text.length + OVERHEAD;
          if (size > most) {
            generation += 1;
            size = 0;
          }
          if (own !== generation) [own, texts] = [generation, new WeakMap()];
          texts.set(row, text);
        },
      };
    },
  };
}
