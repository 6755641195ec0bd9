import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decodeDocument, decodeHtml, decodeText } from "../index.ts";
import { MAX_INPUT_BYTES, MAX_LINE_UNITS, MAX_TEXT_UNITS } from "../limits.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

function decode(name: string, content: string | number[]) {
  return decodeDocument({ name, bytes: typeof content === "string" ? bytesOf(content) : Uint8Array.from(content) });
}

function accepted(name: string, content: string) {
  const decoded = decode(name, content);
  if (!decoded.ok) throw new Error(`${decoded.failure.code}: ${decoded.failure.message}`);
  return decoded.value;
}

function refused(name: string, content: string | number[]) {
  const decoded = decode(name, content);
  if (decoded.ok) throw new Error(`accepted: ${decoded.value.text.slice(0, 60)}`);
  return decoded.failure;
}

describe("plain text", () => {
  test("becomes canonical text and says nothing about itself", () => {
    const document = accepted("a.txt", "One line  \r\n\r\n\r\nAnother.\r\n");
    expect(document).toMatchObject({ text: "One line\n\nAnother.", title: null, publishedAt: null, id: null });
  });

  test("keeps its bytes as they came, with their SHA-256, beside that of its text", () => {
    const source = "\ufeffOne line\r\n";
    const document = accepted("a.txt", source);
    const hash = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
    expect(document.text).toBe("One line");
    expect(document.bytes).toEqual(bytesOf(source));
    expect(document.sha256).toBe(hash(bytesOf(source)));
    expect(document.textSha256).toBe(hash("One line"));
  });

  test("is what a name without a known ending means", () => {
    expect(accepted("notes", "Words.").text).toBe("Words.");
  });
});

describe("Markdown", () => {
  test("gives its front matter, and its words without their marks", () => {
    const source = [
      "---",
      "title: The envoy leaves",
      "publisher: Harbour Wire",
      "publishedAt: 2031-05-03",
      "url: https://example.org/a",
      "origin: Harbour Wire",
      "grade: B",
      "note: invented",
      "---",
      "",
      "# The envoy leaves",
      "",
      "Ruritania **recalled** its [ambassador](https://example.org/b) on *Friday*.",
      "",
      "---",
      "",
      "The snake_case stays.",
    ].join("\n");
    expect(accepted("a.md", source)).toMatchObject({
      title: "The envoy leaves",
      publisher: "Harbour Wire",
      publishedAt: "2031-05-03",
      url: "https://example.org/a",
      origin: "Harbour Wire",
      grade: "B",
      text: "The envoy leaves\n\nRuritania recalled its ambassador on Friday.\n\nThe snake_case stays.",
    });
  });

  test("does without front matter", () => {
    expect(accepted("a.md", "Only words.")).toMatchObject({ text: "Only words.", title: null });
  });

  test.each([
    ["never closes it", "---\ntitle: a\nwords", "document.front-matter"],
    ["has no keys", "---\n- a\n- b\n---\nwords", "document.front-matter"],
    ["is no YAML", "---\na: [b\n---\nwords", "document.front-matter"],
    ["refers to itself, as a bomb does", "---\na: &a [1]\nb: [*a, *a]\n---\nwords", "document.front-matter"],
    ["has a date that is no date", "---\npublishedAt: 2031-02-30\n---\nwords", "document.published-at"],
    ["has a grade that is none", "---\ngrade: G\n---\nwords", "document.meta"],
    ["has an address that is none", "---\nurl: javascript:alert(1)\n---\nwords", "document.meta"],
  ])("is refused where its front matter %s", (_, source, code) => {
    expect(refused("a.md", source).code).toBe(code);
  });
});

describe("HTML", () => {
  const paragraph = "A paragraph with enough words in it to be taken for the article, and then some more. "
    .repeat(4)
    .trim();
  const page = `<!doctype html><html><head><title>The envoy leaves</title>
    <meta property="og:site_name" content="Harbour Wire"><link rel="canonical" href="https://example.org/a">
    <script>var secret = 1;</script><style>p { color: red }</style></head>
    <body><nav><a href="/">Home</a><a href="/world">World</a></nav>
    <article><h1>The envoy leaves</h1><p>${paragraph}</p><p>Nine people<br>died &amp; four were hurt.</p>
    <ul><li>One</li><li>Two</li></ul><div hidden>unseen</div></article>
    <footer>All rights reserved</footer></body></html>`;

  test("gives the article block by block: words of neighbouring blocks are never glued", () => {
    const { text } = accepted("a.html", page);
    expect(text).toContain(`${paragraph}\n\nNine people\ndied & four were hurt.\n\nOne\n\nTwo`);
  });

  test("keeps no markup, code, navigation or hidden text", () => {
    expect(accepted("a.html", page).text).not.toMatch(/[<>]|secret|color|Home|unseen/);
  });

  test("gives what the page says of itself", () => {
    expect(accepted("a.html", page)).toMatchObject({
      title: "The envoy leaves",
      publisher: "Harbour Wire",
      url: "https://example.org/a",
    });
  });

  test("never fails for what a page wrongly says of itself", () => {
    const odd = page.replace("https://example.org/a", "javascript:alert(1)");
    expect(accepted("a.html", odd).url).toBeNull();
  });

  test.each([
    ["an empty body", "<html><body></body></html>"],
    ["scripts alone", "<script>document.write('hello')</script>"],
    ["a title alone", "<title>Words that only the tab shows</title>"],
    ["a comment alone", "<!-- words -->"],
    ["blanks alone", "<p>&nbsp; </p>"],
  ])("is refused where it has no text: %s", (_, source) => {
    expect(refused("a.html", source).code).toBe("document.no-text");
  });

  test("pasted as a fragment is read too", () => {
    const decoded = decodeHtml("<p>First.</p><p>Second.</p>");
    expect(decoded.ok && decoded.value.text).toBe("First.\n\nSecond.");
  });
});

describe("JSON", () => {
  test("gives its fields; the text is the document's", () => {
    const source = JSON.stringify({
      slug: "a-1",
      title: "T",
      publishedAt: "2031-05-03T10:00:00+02:00",
      text: "Words.",
    });
    expect(accepted("a.json", source)).toMatchObject({
      id: "a-1",
      title: "T",
      publishedAt: "2031-05-03T08:00:00.000Z",
      text: "Words.",
    });
  });

  test.each([
    ["no JSON", "{ text: ", "document.json"],
    ["a list", "[]", "document.json"],
    ["an object without text", '{"title":"T"}', "document.json"],
    ["an object whose text is a number", '{"text":7}', "document.json"],
    ["an object whose title is a list", '{"text":"Words.","title":["a"]}', "document.meta"],
    ["an object with blanks for text", '{"text":"  \\n "}', "document.empty"],
    ["nesting without end", "[".repeat(200_000), "document.json"],
  ])("is refused where it is %s", (_, source, code) => {
    expect(refused("a.json", source).code).toBe(code);
  });
});

describe("an input that is no text", () => {
  test("is refused where it is empty, or has only blanks", () => {
    expect(refused("a.txt", "").code).toBe("document.empty");
    expect(refused("a.txt", " \n\t\n").code).toBe("document.empty");
    expect(refused("a.txt", [0xef, 0xbb, 0xbf]).code).toBe("document.empty");
  });

  test.each([
    ["a stray continuation byte", [0x61, 0x62, 0x80, 0x63], 2],
    ["a sequence cut short", [0x61, 0xe2, 0x82], 1],
    ["an overlong form", [0xc0, 0xaf], 0],
    ["a surrogate", [0x61, 0xed, 0xa0, 0x80], 1],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 0],
    ["Latin-1", [0x61, 0x62, 0x63, 0xe9, 0x20], 3],
  ])("is refused where it is not UTF-8, naming the byte: %s", (_, bytes, offset) => {
    const { code, message } = refused("a.txt", bytes);
    expect(code).toBe("document.encoding");
    expect(message).toContain(`offset ${offset}`);
  });

  test("is refused as UTF-16 where its mark says so", () => {
    expect(refused("a.txt", [0xff, 0xfe, 0x61, 0x00]).message).toContain("UTF-16");
  });

  test.each([
    ["NUL bytes", [0x61, 0x00, 0x62]],
    ["a PNG", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ["a PDF", [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a]],
    ["control bytes", [...Array(20).fill(0x01), ...Array(80).fill(0x61)]],
  ])("is refused as binary: %s", (_, bytes) => {
    expect(refused("a.txt", bytes).code).toBe("document.binary");
  });

  test.each([
    ["its text", "a.txt", "Words and words.\n".repeat(MAX_TEXT_UNITS / 16)],
    ["a line of it", "a.txt", "x".repeat(MAX_LINE_UNITS + 1)],
    ["a line of ten million", "a.md", "x".repeat(10_000_000)],
    ["a line of its JSON text", "a.json", JSON.stringify({ text: "x".repeat(MAX_LINE_UNITS + 1) })],
    ["the whole", "a.html", `<p>${" ".repeat(MAX_INPUT_BYTES)}</p>`],
  ])("is refused where %s is too large", (_, name, source) => {
    expect(refused(name, source).code).toBe("document.too-large");
  });

  test("pasted text is held to the same", () => {
    expect(decodeText(" ")).toMatchObject({ ok: false, failure: { code: "document.empty" } });
  });
});
