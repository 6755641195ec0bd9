import { describe, expect, it } from "vitest";
import { ARTICLE_WORDS, cutArticles } from "./articles.ts";

const texts = ["one two three. ".repeat(200), "four\n\nfive six ".repeat(200)];

describe("the articles of the benchmark", () => {
  it("have all the same number of words and differ from each other", () => {
    const articles = cutArticles({ texts, count: 20 });
    for (const article of articles) expect(article.split(/\s+/)).toHaveLength(ARTICLE_WORDS);
    expect(articles).toHaveLength(20);
    expect(articles[0]).not.toBe(articles[19]);
  });

  it("keep the paragraphs of the texts", () => {
    expect(cutArticles({ texts, count: 20 }).at(-1)).toContain("\n\n");
  });

  it("are not made out of too little", () => {
    expect(() => cutArticles({ texts: ["too short"], count: 2 })).toThrow("too few");
  });
});
