/**
 * What stands at a place of a list, which may lie before its start or behind its end. V8 takes a negative index for a name of
 * a property, seeks it along the prototypes, and reads slowly ever after where it has seen one.
 */
export const nth = <T>(list: readonly T[], at: number): T | undefined => (at < 0 ? undefined : list[at]);

/** The folded word at such a place; "" where none stands. */
export const lower = (list: readonly { readonly lower: string }[], at: number): string => nth(list, at)?.lower ?? "";
