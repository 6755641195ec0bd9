import { Parser } from "htmlparser2";
import { MAX_DEPTH } from "../limits.ts";
import { TextBlocks } from "./text-blocks.ts";

/** `tooDeep`: elements nest beyond MAX_DEPTH and the rest was left unread. */
export type ScannedHtml = { text: string; nodes: number; depth: number; tooDeep: boolean };

const CHUNK_UNITS = 65_536;

/**
 * The text of HTML as a person sees it, one block after another, with the page's size. One pass over the tags without
 * a tree; given in chunks because the parser's own stack of open elements costs time that grows with its depth.
 */
export function scanHtml(html: string): ScannedHtml {
  const blocks = new TextBlocks();
  const size = { nodes: 0, open: 0, depth: 0 };
  const parser = new Parser({
    onopentag(name, attributes) {
      size.nodes += 1;
      size.open += 1;
      size.depth = Math.max(size.depth, size.open);
      blocks.open(name, attributes);
    },
    ontext(text) {
      size.nodes += 1;
      blocks.add(text);
    },
    oncomment() {
      size.nodes += 1;
    },
    onclosetag(name) {
      size.open -= 1;
      blocks.close(name);
    },
  });
  for (let at = 0; at < html.length && size.open <= MAX_DEPTH; at += CHUNK_UNITS) {
    parser.write(html.slice(at, at + CHUNK_UNITS));
  }
  const tooDeep = size.depth > MAX_DEPTH;
  if (!tooDeep) parser.end();
  return { text: blocks.text(), nodes: size.nodes, depth: size.depth, tooDeep };
}
