const MANY = 100_000;
const TEN_MEGABYTES = 10_000_000;

const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** Texts made to be slow to read, by what is wrong with them. */
export const hostileTexts = (): readonly (readonly [string, string])[] => [
  ["one digit run of 10 MB", filled("1", TEN_MEGABYTES)],
  ["one word of 10 MB", filled("a", TEN_MEGABYTES)],
  ["one line of 10 MB", filled("Two people were killed in Kabul and ", TEN_MEGABYTES)],
  ["white space of 10 MB", filled(" \t\u00a0", TEN_MEGABYTES)],
  ["10^5 nested quotation marks", `${"“‘".repeat(MANY)}killed${"’”".repeat(MANY)}`],
  ["10^5 open brackets", "( ".repeat(MANY)],
  ["10^5 times said", "said ".repeat(MANY)],
  ["10^5 times accused of", "accused him of saying ".repeat(MANY)],
  ["10^5 capital letters", "A ".repeat(MANY)],
  ["10^5 capitalised words", "Kabul Minister ".repeat(MANY)],
  ["one sentence of 10^5 commas", "two, ".repeat(MANY)],
  ["10^5 numbers", "12 killed 3 wounded ".repeat(MANY)],
  ["10^5 short lines", "Two killed.\n".repeat(MANY)],
  ["10^5 hyphens", "de-".repeat(MANY)],
  ["10^5 ambassadors", "the ambassador of the ".repeat(MANY)],
  ["10^5 letters with marks", "a\u0301\u0301".repeat(MANY)],
  ["10^5 different words", Array.from({ length: MANY }, (_, at) => `Wor${at.toString(36)}d`).join(" ")],
];
