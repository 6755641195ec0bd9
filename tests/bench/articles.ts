/** Words of one article: the length of a usual news report. */
export const ARTICLE_WORDS = 475;

/**
 * `count` different articles of `ARTICLE_WORDS` words each, cut at even steps out of all texts put one behind the other.
 * Paragraphs stay as they are. The texts together must be longer than one article.
 */
export const cutArticles = ({ texts, count }: { texts: readonly string[]; count: number }): string[] => {
  const whole = texts.join("\n\n");
  const words = [...whole.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const room = words.length - ARTICLE_WORDS;
  if (room < count) throw new Error(`${words.length} words are too few for ${count} different articles`);
  return Array.from({ length: count }, (_, at) => {
    const from = Math.floor((at * room) / count);
    return whole.slice(words[from]?.start, words[from + ARTICLE_WORDS - 1]?.end);
  });
};
