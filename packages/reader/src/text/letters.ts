const LETTER = /[\p{L}\p{M}]/u;
const [UNSEEN, YES, NO] = [0, 1, 2];

/** What is known of each code unit: looked up in Unicode's tables once only. */
const seen = new Uint8Array(0x10000);

/** Whether a code unit is a letter or a mark on one; NaN, which `charCodeAt` says of the end of a text, is none. */
export function isLetter(code: number): boolean {
  const known = seen[code | 0];
  if (known !== UNSEEN) return known === YES;
  const letter = LETTER.test(String.fromCharCode(code));
  seen[code] = letter ? YES : NO;
  return letter;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;
export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;
