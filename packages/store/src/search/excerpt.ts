import { foldedWords } from "./skeleton.ts";

const AROUND = 80;

/** The stretch of a text around the first word of the query in it, cut at words; the text's beginning where none is. */
export function excerptOf({ text, query }: { text: string; query: string }): string {
  const wanted = foldedWords(query).flatMap((word) => word.folds);
  const found = foldedWords(text).find((word) =>
    word.folds.some((fold) => wanted.some((want) => fold.startsWith(want))),
  );
  const at = found?.start ?? 0;
  const start = at <= AROUND ? 0 : text.indexOf(" ", at - AROUND) + 1;
  const end = Math.min(text.length, (found?.end ?? 0) + 2 * AROUND);
  const cut = end === text.length ? end : Math.max(text.lastIndexOf(" ", end), found?.end ?? end);
  const excerpt = text.slice(Math.min(start, at), cut).replaceAll("\n", " ").trim();
  return `${start > 0 ? "… " : ""}${excerpt}${cut < text.length ? " …" : ""}`;
}
