const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
const CODE_FENCE = /^ {0,3}(?:```|~~~)/;
const STRONG = /\*\*|__/g;
const OPENING_MARK = /(^|[\s("“])[*_](?=\S)/g;
const CLOSING_MARK = /(?<=\S)[*_](?=$|[\s.,;:!?)"”])/g;

/** Markdown's words without its marks: headings, emphasis, links and pictures become the text a reader sees. */
export function plainMarkdown(source: string): string {
  const lines = source.split("\n").filter((line) => !RULE.test(line) && !CODE_FENCE.test(line));
  return lines.map((line) => withoutEmphasis(withoutLinks(line.replace(HEADING, "")))).join("\n");
}

function withoutEmphasis(line: string): string {
  return line.replace(STRONG, "").replace(OPENING_MARK, "$1").replace(CLOSING_MARK, "");
}

/** `[text](address)` → text, `![alt](address)` → alt; one pass, brackets that are no link stay. */
function withoutLinks(line: string): string {
  const parts: string[] = [];
  let from = 0;
  let floor = 0;
  for (let middle = line.indexOf("]("); middle !== -1; middle = line.indexOf("](", floor)) {
    const close = line.indexOf(")", middle);
    if (close === -1) break;
    const open = line.slice(floor, middle).lastIndexOf("[") + floor;
    if (open >= floor) {
      const end = open > floor && line[open - 1] === "!" ? open - 1 : open;
      parts.push(line.slice(from, end), line.slice(open + 1, middle));
      from = close + 1;
    }
    floor = close + 1;
  }
  return parts.join("") + line.slice(from);
}
