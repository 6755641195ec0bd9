const COMBINING = /[\u0300-\u036f]/g;
const NON_ASCII = /[^\u0000-\u007f]/;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02bb`]/g;

/** Lower-case, straight apostrophes, no diacritics. Never used for offsets. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  return lower.replace(APOSTROPHES, "'").normalize("NFD").replace(COMBINING, "").replaceAll("ı", "i");
}
