import { foldsOf, WORD } from "./skeleton.ts";

const HERE = new RegExp(WORD, "uy");
const ASCII = 128;
const FIRST_LETTER = "a".charCodeAt(0);

/** What an ASCII letter or digit folds to, by its code; 0 for any other character. */
const FOLDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const [fold = "\0"] = (String.fromCharCode(code).match(WORD) ?? []).flatMap(foldsOf);
  return fold.charCodeAt(0);
});

/** What ends a word and stands in plain text more often than any other: quotation marks, dashes, dots, hard space. */
const ENDS = new Set("“”„«»–—…\u00a0");

/**
 * What the full-text index holds of a text: the folds of its words, one after the other. A word of ASCII letters and
 * digits, as most are, is folded as it is passed; any other as `foldsOf` has it.
 */
export function searchWords(text: string): string {
  const plain = Buffer.allocUnsafe(text.length + 1);
  let [written, length] = ["", 0];
  for (let at = 0; at < text.length; ) {
    if (FOLDS[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const end = plainEnd({ text, at });
    if (end > at) {
      length = foldPlain({ text, at, end, plain, length });
      at = end;
      continue;
    }
    const word = wordAt({ text, at });
    written += `${plain.toString("latin1", 0, length)}${word === null ? "" : foldsOf(word).map(spaced).join("")}`;
    length = 0;
    at += word?.length ?? String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  }
  return `${written}${plain.toString("latin1", 0, length)}`.slice(0, -1);
}

type Place = { text: string; at: number };

/** Where the word of ASCII letters and digits that begins here ends; here where it goes on as no such word. */
function plainEnd({ text, at }: Place): number {
  let end = at;
  let code = text.charCodeAt(end);
  while (code < ASCII && FOLDS[code] !== 0) {
    end += 1;
    code = text.charCodeAt(end);
  }
  if (code < ASCII) return isJoiner(code) ? at : end;
  return end === text.length || ENDS.has(text.charAt(end)) ? end : at;
}

/** The word that begins here, by the rule for words of any letters. */
function wordAt({ text, at }: Place): string | null {
  HERE.lastIndex = at;
  return HERE.exec(text)?.[0] ?? null;
}

function spaced(fold: string): string {
  return `${fold} `;
}

function isJoiner(code: number): boolean {
  return code === 0x27 || code === 0x2d;
}

/** Writes the fold of a plain word and a space; a doubled letter is written once. */
function foldPlain(options: Place & { end: number; plain: Buffer; length: number }): number {
  const { text, at, end, plain } = options;
  let { length } = options;
  let last = 0;
  for (let place = at; place < end; place += 1) {
    const fold = FOLDS[text.charCodeAt(place)] ?? 0;
    if (fold === last && fold >= FIRST_LETTER) continue;
    plain[length] = fold;
    length += 1;
    last = fold;
  }
  plain[length] = 0x20;
  return length + 1;
}
