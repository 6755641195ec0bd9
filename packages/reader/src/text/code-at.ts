const { charCodeAt } = String.prototype;

/**
 * The code unit at a place of a text; NaN behind its end. Strings are of so many kinds in V8 (flat, cut out, interned, each of
 * one or two bytes) that a loop which asks each of them for its method looks it up the slow way for every letter.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at);
