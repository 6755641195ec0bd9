import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseExchange } from "@demarche/exchange";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { demarche, type Running, serveDemarche, temporaryFolder } from "../support/demarche.ts";

const STRIKE =
  "Uganda's foreign ministry said on Friday that at least nine people were killed and four injured in a Kenyan drone strike on the border town of Busia.\n\nUganda recalled its ambassador to Kenya on Saturday.\n";
const OTHER = "Kenya's interior minister said on Sunday that seven people were killed in the strike on Busia.\n";

let folder: ReturnType<typeof temporaryFolder>;
const run = (...args: string[]) => demarche({ args, cwd: folder.path });
const write = (name: string, content: string) => writeFileSync(join(folder.path, name), content);
const addCrisis = () =>
  run(
    "crisis",
    "add",
    "--slug",
    "busia",
    "--title",
    "Busia",
    "--parties",
    "KEN,UGA",
    "--from",
    "2021-05-01",
    "--to",
    "2021-06-30",
  );

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe("demarche read", () => {
  const read = (...args: string[]) => {
    const { stdout } = run("read", ...args);
    return stdout.split("\n").filter(Boolean).map(parseExchange);
  };

  test("prints one line of the claim exchange format a document, and makes no database", () => {
    write("a.txt", STRIKE);
    write("b.md", `---\ntitle: Seven\npublisher: Harbour Wire\npublishedAt: 2021-05-05\n---\n${OTHER}`);
    write("c.html", `<html><body><p>${OTHER}</p></body></html>`);
    write("d.json", JSON.stringify({ slug: "d-7", title: "Seven", text: OTHER }));
    const lines = read("a.txt", "b.md", "c.html", "d.json");
    expect(lines.every((line) => line.ok)).toBe(true);
    const found = lines.map((line) => (line.ok ? line.value.document : null));
    expect(found.map((document) => document?.id)).toEqual(["a", "b", "c", "d-7"]);
    expect(found[1]).toMatchObject({ title: "Seven", publisher: "Harbour Wire", publishedAt: "2021-05-05" });
    expect(run("verify").status).toBe(1);
  });

  test("anchors every claim in the text", () => {
    write("a.txt", STRIKE);
    const [line] = read("--published", "2021-05-05", "a.txt");
    const claims = line?.ok ? line.value.claims : [];
    expect(claims.length).toBeGreaterThan(0);
    for (const { start, end, exact } of claims.flatMap((claim) => claim.evidence)) {
      expect(STRIKE.slice(start, end)).toBe(exact);
    }
  });

  test("reads JSON Lines one article a line, passing ids through, and goes on past a bad line", () => {
    const lines = [{ id: "one", text: STRIKE }, "not an object", { id: "two", text: OTHER }].map((line) =>
      JSON.stringify(line),
    );
    write("many.data", `${lines.join("\n")}\n\n`);
    const { status, stdout, stderr } = run("read", "--jsonl", "many.data");
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(["one", "two"]);
    expect(stderr).toMatch(/^demarche: many\.data line 2 is JSON but not one object/);
    expect(status).toBe(1);
  });

  test("takes the person's date where one is given", () => {
    write("b.md", `---\npublishedAt: 2021-05-05\n---\n${OTHER}`);
    const [line] = read("--published", "2021-05-07", "b.md");
    expect(line?.ok && line.value.document.publishedAt).toBe("2021-05-07");
  });
});

describe("demarche ingest", () => {
  test("takes in files and folders with what a meta file knows of them, and counts", () => {
    expect(addCrisis()).toMatchObject({ status: 0, stdout: "Crisis busia is open: Busia.\n" });
    mkdirSync(join(folder.path, "in"));
    write("in/a.txt", STRIKE);
    write("in/b.txt", OTHER);
    write(
      "in/meta.json",
      JSON.stringify({ "a.txt": { title: "Nine", publisher: "Harbour Wire", publishedAt: "2021-05-04" } }),
    );
    const { status, stdout, stderr } = run(
      "ingest",
      "--crisis",
      "busia",
      "--meta",
      "in/meta.json",
      "--publisher",
      "Plainsman",
      "in",
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^in\/a\.txt: \d+ claims?$/m);
    expect(stdout).toMatch(/^2 documents taken in with \d+ claims?, 0 failed\.$/m);
    expect(run("verify").stdout).toMatch(
      /^2 documents, \d+ evidence spans and \d+ ledger entries checked: all hold\.$/m,
    );
  });

  test("takes in every line of a JSON Lines file", () => {
    addCrisis();
    write("many.jsonl", [STRIKE, OTHER].map((text) => JSON.stringify({ text, publishedAt: "2021-05-05" })).join("\n"));
    expect(run("ingest", "--crisis", "busia", "many.jsonl").stdout).toContain("2 documents taken in");
  });
});

describe("demarche tally", () => {
  beforeEach(() => {
    addCrisis();
    write("a.txt", STRIKE);
    expect(
      run("ingest", "--crisis", "busia", "--publisher", "Harbour Wire", "--published", "2021-05-04", "a.txt").status,
    ).toBe(0);
  });

  test("prints a table that a person can read", () => {
    const { status, stdout } = run("tally", "--crisis", "busia", "--as-of", "2021-05-10");
    expect(status).toBe(0);
    expect(stdout).toMatch(/INCIDENT +DATE +LOW \/ BEST \/ HIGH +BY CLAIMANT/);
    expect(stdout).toMatch(/9 \/ 9 \/ 9\+ +Uganda 9\+/);
    expect(stdout).toContain("Range of reported figures");
  });

  test("prints the same as JSON", () => {
    const tally = JSON.parse(run("tally", "--crisis", "busia", "--as-of", "2021-05-10", "--json").stdout);
    expect(tally).toMatchObject({ crisis: "busia", effect: "KILLED", low: 9, best: 9, high: 9, open: true });
    expect(tally.incidents[0].byClaimant[0]).toMatchObject({ claimant: "Uganda", party: "UGA", low: 9, open: true });
  });

  test("counts another effect", () => {
    const tally = JSON.parse(
      run("tally", "--crisis", "busia", "--as-of", "2021-05-10", "--effect", "injured", "--json").stdout,
    );
    expect(tally).toMatchObject({ effect: "INJURED", best: 4 });
  });

  test("knows nothing before the first article was published, which is not 0", () => {
    const tally = JSON.parse(run("tally", "--crisis", "busia", "--as-of", "2021-05-03", "--json").stdout);
    expect(tally).toMatchObject({ low: null, best: null, high: null, incidents: [] });
  });
});

describe("demarche demo", () => {
  test("loads the example once, however often it is asked", () => {
    expect(run("demo")).toMatchObject({ status: 0, stderr: "" });
    const after = run("verify").stdout;
    expect(after).toMatch(/all hold/);
    expect(run("demo").stdout).toMatch(/0 reports added/);
    expect(run("verify").stdout).toBe(after);
  });
});

describe("demarche serve", () => {
  let home: ReturnType<typeof temporaryFolder>;
  let running: Running;

  beforeAll(async () => {
    home = temporaryFolder();
    demarche({ args: ["demo"], cwd: home.path });
    running = await serveDemarche({ args: ["--no-dashboard"], cwd: home.path });
  }, 60_000);
  afterAll(async () => {
    await running.stop();
    home.remove();
  });

  /** Over a connection of its own: a command that this process waits for outlives the idle time of a kept one. */
  const ask = (query: string) =>
    fetch(`${running.address}/graphql`, {
      method: "POST",
      headers: { accept: "application/json", "content-type": "application/json", connection: "close" },
      body: JSON.stringify({ query }),
    });

  test("answers GraphQL", async () => {
    const response = await ask("{ crises { edges { node { slug } } } }");
    const example = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../examples/iran-pakistan-2024/crisis.json"), "utf8"),
    );
    expect(await response.json()).toEqual({ data: { crises: { edges: [{ node: { slug: example.slug } }] } } });
  });

  test("says that it is well, with the ledger's head", async () => {
    const response = await fetch(`${running.address}/healthz`, { headers: { connection: "close" } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      status: "ok",
      ledger: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test("says in one sentence that its port is in use", () => {
    const port = new URL(running.address).port;
    const { status, stderr } = demarche({ args: ["serve", "--no-dashboard", "--port", port], cwd: home.path });
    expect(stderr).toMatch(new RegExp(`^demarche: port ${port} is in use: .*\\n$`));
    expect(status).toBe(1);
  });

  test("sees what another process takes in meanwhile", async () => {
    demarche({
      args: ["crisis", "add", "--slug", "later", "--title", "Later", "--parties", "KEN,UGA", "--from", "2021-05-01"],
      cwd: home.path,
    });
    const response = await ask('{ crisis(slug: "later") { title } }');
    expect(await response.json()).toEqual({ data: { crisis: { title: "Later" } } });
  });

  test("ends cleanly when it is told to", async () => {
    const second = await serveDemarche({ args: ["--no-dashboard"], cwd: home.path });
    expect((await fetch(`${second.address}/healthz`)).status).toBe(200);
    expect(await second.stop()).toBe(0);
  });
});
