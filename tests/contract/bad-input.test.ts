import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { demarche, temporaryFolder } from "../support/demarche.ts";

const GOOD = "Ruritania said on Friday that nine people were killed in a strike on the border town of Zenda.\n";
const CRISIS = "border-strikes";

const template = temporaryFolder();
let folder: ReturnType<typeof temporaryFolder>;
const run = (...args: string[]) => demarche({ args, cwd: folder.path });
const ingest = (...args: string[]) => run("ingest", "--crisis", CRISIS, ...args);
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder.path, name), content);
const recorded = () => run("verify").stdout;

beforeAll(() => {
  const parties = ["--parties", "KEN,UGA", "--from", "2021-05-01"];
  const args = ["crisis", "add", "--slug", CRISIS, "--title", "Border strikes", ...parties];
  expect(demarche({ args, cwd: template.path })).toMatchObject({ status: 0, stderr: "" });
});
afterAll(() => template.remove());

beforeEach(() => {
  folder = temporaryFolder();
  cpSync(template.path, folder.path, { recursive: true });
});
afterEach(() => folder.remove());

const BAD_FILES: [string, string, string | Uint8Array | null, RegExp][] = [
  ["an empty file", "empty.txt", "", /empty/],
  ["a file of blanks", "blank.md", " \n\t\n", /empty/],
  [
    "a binary file",
    "picture.txt",
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    /PNG.*not text/,
  ],
  ["a file with NUL bytes", "nul.txt", "a\0b", /binary/],
  ["invalid UTF-8", "latin1.txt", Buffer.from("The charg\u00e9 left.", "latin1"), /UTF-8.*offset 9/],
  ["a 10 MB line", "long.txt", "x".repeat(10_000_000), /10000000 characters/],
  ["a line of over 250,000 characters", "line.txt", `First.\n${"x".repeat(250_001)}\n`, /line 2/],
  ["more text than is read", "book.txt", "Words and words.\n".repeat(60_000), /1020000 characters of text/],
  ["HTML without text", "page.html", "<html><body><script>1</script></body></html>", /HTML without text/],
  ["JSON without text", "a.json", '{"title":"T"}', /"text"/],
  [
    "front matter with a date that is no date",
    "dated.md",
    `---\npublishedAt: 2021-02-30\n---\n${GOOD}`,
    /"2021-02-30" is not a date/,
  ],
  ["a missing file", "missing.txt", null, /no such file/],
];

describe.each(BAD_FILES)("%s", (_, name, content, cause) => {
  beforeEach(() => {
    write("good.txt", GOOD);
    if (content !== null) write(name, content);
  });

  test("gets one error that names it and the cause, exit status 1, and nothing half-written; the others go in", () => {
    const { status, stdout, stderr } = ingest(name, "good.txt");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stderr).toMatch(cause);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^1 document taken in with \d+ claims?, 1 failed\.$/m);
    expect(recorded()).toMatch(/^1 documents, .* all hold\.$/m);
  });

  test("gets the same from read, which prints the others", () => {
    const { status, stdout, stderr } = run("read", name, "good.txt");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(name);
    expect(stderr).toMatch(cause);
    expect(status).toBe(1);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(["good"]);
  });
});

describe("the same article twice", () => {
  test("goes in once; the second time is an error that names it", () => {
    write("first.txt", GOOD);
    write("second.txt", `${GOOD}\r\n`);
    expect(ingest("first.txt").status).toBe(0);
    const before = recorded();
    for (const name of ["first.txt", "second.txt"]) {
      const { status, stderr } = ingest(name);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect(stderr).toMatch(new RegExp(`^demarche: ${name} has the same text as doc_`));
      expect(status).toBe(1);
    }
    expect(recorded()).toBe(before);
  });
});

describe("a command that can't be carried out", () => {
  beforeEach(() => {
    write("good.txt", GOOD);
    write("bad-date.json", '{"good.txt":{"publishedAt":"soon"}}');
    write("bad-grade.json", '{"good.txt":{"grade":"Z"}}');
    write("bad-shape.json", "[]");
    write("no-json.json", "{");
  });

  test.each<[string, string[], RegExp]>([
    ["ingest into an unknown crisis", ["ingest", "--crisis", "nowhere", "good.txt"], /no crisis "nowhere"/],
    [
      "ingest where there is no database",
      ["ingest", "--crisis", CRISIS, "--data", "elsewhere", "good.txt"],
      /no crisis .* elsewhere has no database/,
    ],
    [
      "ingest with a date that is no date",
      ["ingest", "--crisis", CRISIS, "--published", "2021-02-30", "good.txt"],
      /--published "2021-02-30" is no date/,
    ],
    [
      "ingest with a date in the future",
      ["ingest", "--crisis", CRISIS, "--published", "2999-02-01", "good.txt"],
      /good\.txt: its publication date 2999-02-01 lies in the future/,
    ],
    [
      "a meta file that is missing",
      ["ingest", "--crisis", CRISIS, "--meta", "none.json", "good.txt"],
      /none\.json can't be read: there is no such file/,
    ],
    [
      "a meta file that is no JSON",
      ["ingest", "--crisis", CRISIS, "--meta", "no-json.json", "good.txt"],
      /no-json\.json is not JSON/,
    ],
    [
      "a meta file of another shape",
      ["ingest", "--crisis", CRISIS, "--meta", "bad-shape.json", "good.txt"],
      /bad-shape\.json is not a JSON object/,
    ],
    [
      "a meta file with a bad date",
      ["ingest", "--crisis", CRISIS, "--meta", "bad-date.json", "good.txt"],
      /bad-date\.json: of the entry "good\.txt", its "publishedAt" "soon"/,
    ],
    [
      "a meta file with a bad grade",
      ["ingest", "--crisis", CRISIS, "--meta", "bad-grade.json", "good.txt"],
      /"grade" "Z"/,
    ],
    ["a tally of an unknown crisis", ["tally", "--crisis", "nowhere"], /no crisis "nowhere"/],
    [
      "a tally as of a date that is no date",
      ["tally", "--crisis", CRISIS, "--as-of", "someday"],
      /--as-of "someday" is no date/,
    ],
    [
      "a tally of an unknown effect",
      ["tally", "--crisis", CRISIS, "--effect", "SLAIN"],
      /--effect "SLAIN" is not one of KILLED/,
    ],
    [
      "a tally where there is no database",
      ["tally", "--crisis", CRISIS, "--data", "elsewhere"],
      /no database in elsewhere/,
    ],
    [
      "read with a date that is no date",
      ["read", "--published", "31/01/2031", "good.txt"],
      /--published "31\/01\/2031" is no date/,
    ],
    [
      "a crisis with a bad day",
      ["crisis", "add", "--slug", "b", "--title", "B", "--parties", "KEN,UGA", "--from", "2021-02-30"],
      /2021-02-30/,
    ],
    [
      "a crisis with a bad party",
      ["crisis", "add", "--slug", "b", "--title", "B", "--parties", "KEN,QQQ", "--from", "2021-02-01"],
      /QQQ/,
    ],
    [
      "a crisis that is there",
      ["crisis", "add", "--slug", CRISIS, "--title", "B", "--parties", "KEN,UGA", "--from", "2021-02-01"],
      /border-strikes.* already/,
    ],
    ["an unknown command", ["ignite"], /unknown command 'ignite'/],
    ["a port that is no port", ["serve", "--no-dashboard", "--port", "99999"], /--port "99999" is no port/],
    ["a data folder that is a file", ["demo", "--data", "good.txt"], /good\.txt/],
  ])("%s says so in one sentence, exit status 1", (_, args, cause) => {
    const { status, stderr } = run(...args);
    const sentences = stderr.split("\n").filter((line) => line.startsWith("demarche: "));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(cause);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });
});
