/** First words of an aside that tells more of those counted before a comma. Source: own compilation. */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set(
  "including among aged ages between all most mostly many some one both two three four five six seven eight nine ten eleven twelve a an around about nearly almost at more over half several dozens or also".split(
    " ",
  ),
);
