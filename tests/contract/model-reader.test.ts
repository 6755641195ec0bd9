import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseExchange } from "@demarche/exchange";
import {
  articleShown,
  type Behaviour,
  completion,
  type FakeEndpoint,
  fakeEndpoint,
  plainAnswer,
} from "@demarche/testkit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { demarche, demarcheBeside, temporaryFolder } from "../support/demarche.ts";

const ARTICLE =
  "Le ministère ougandais a annoncé que 9 personnes ont été tuées à Busia.\n\nL’Ouganda a rappelé son ambassadeur au Kenya. C’est ce que rapportent les autorités du pays depuis la capitale, où le gouvernement se réunit.\n";
const OTHER = `${ARTICLE}Rien d’autre n’a été dit ce jour-là par les autorités de la région.\n`;

const DEAD = {
  ...{ quote: "9 personnes ont été tuées", before: "", claimant: { name: "Uganda", kind: "GOVERNMENT", party: "UGA" } },
  ...{ effect: "KILLED", quantifier: "EXACT", number: 9, upTo: null, wording: "9 personnes", victimClass: "TOTAL" },
  ...{ nationality: null, scope: "INCIDENT", partOf: null, superseded: false },
  incident: { kind: "ATTACK", actors: [], actorName: null, target: null, country: "UGA", place: "Busia", date: null },
};
const ANSWER = {
  casualties: [DEAD, { ...DEAD, quote: "90 personnes ont été tuées", number: 90 }],
  incidents: [],
  diplomacy: [],
};

let folder: ReturnType<typeof temporaryFolder>;
let endpoint: FakeEndpoint;
const write = (name: string, content: string) => writeFileSync(join(folder.path, name), content);
const start = async (behaviour: Behaviour) => {
  endpoint = await fakeEndpoint(behaviour);
};
const ask = (...args: string[]) =>
  demarcheBeside({
    args: [...args, "--reader", "llm", "--model", "small:1b", "--base-url", endpoint.baseUrl],
    cwd: folder.path,
  });
const run = (...args: string[]) => demarche({ args, cwd: folder.path });

beforeEach(() => {
  folder = temporaryFolder();
  write("a.txt", ARTICLE);
  write("b.txt", OTHER);
});
afterEach(async () => {
  folder.remove();
  await endpoint?.close();
});

describe("demarche read --reader llm", () => {
  test("prints the gated claims in the exchange format, and on standard error what it cost", async () => {
    await start(completion(ANSWER));
    const { status, stdout, stderr } = await ask("read", "a.txt");
    const line = parseExchange(stdout.trim());
    const [claim, ...more] = line.ok ? line.value.claims : [];
    expect(claim).toMatchObject({
      type: "casualty",
      min: 9,
      max: 9,
      evidence: [{ exact: "9 personnes ont été tuées" }],
    });
    expect(more).toEqual([]);
    expect(ARTICLE.slice(claim?.evidence[0]?.start, claim?.evidence[0]?.end)).toBe("9 personnes ont été tuées");
    expect(stderr).toBe(
      "a.txt: small:1b reads part 1 of 1\nsmall:1b: 1 call, 100 tokens asked and 20 answered; 1 draft kept, 1 left out (1 quote not in the text).\n",
    );
    expect(status).toBe(0);
  });

  test("goes on to the next text where the answer to one is of no use", async () => {
    await start((request, response) =>
      completion(articleShown(request).includes("Rien") ? ANSWER : "{")(request, response),
    );
    const { status, stdout, stderr } = await ask("read", "a.txt", "b.txt");
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).document.id),
    ).toEqual(["b"]);
    expect(stderr).toMatch(/^demarche: a\.txt: the answer of small:1b is not the JSON asked for, 4 times over\.$/m);
    expect(status).toBe(1);
  });

  test("ends with one sentence where the endpoint is not there, and prints no half line", async () => {
    await start(completion(ANSWER));
    await endpoint.close();
    const { status, stdout, stderr } = await ask("read", "a.txt", "b.txt");
    expect(stdout).toBe("");
    expect(stderr.match(/^demarche: .*$/gm)).toEqual([
      `demarche: the endpoint ${endpoint.baseUrl}/chat/completions can't be reached: nothing listens there.`,
    ]);
    expect(status).toBe(1);
  });

  test("ends at Ctrl-C and says so", async () => {
    let asked = () => {};
    const interruptAfter = new Promise<void>((arrived) => {
      asked = arrived;
    });
    await start(() => asked());
    const args = ["read", "--reader", "llm", "--model", "small:1b", "--base-url", endpoint.baseUrl, "a.txt"];
    const { status, stdout, stderr } = await demarcheBeside({ args, cwd: folder.path, interruptAfter });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/^demarche: interrupted: nothing of the text under way was kept\.$/m);
    expect(status).toBe(1);
  });

  test("takes the key from the variable named, shows it nowhere, and asks nobody without one", async () => {
    await start(plainAnswer({ status: 401, body: '{"error":{"message":"bad key k-secret"}}' }));
    const args = [
      "read",
      "--reader",
      "llm",
      "--model",
      "m",
      "--base-url",
      endpoint.baseUrl,
      "--api-key-env",
      "MY_KEY",
      "a.txt",
    ];
    const { stderr } = await demarcheBeside({ args, cwd: folder.path, env: { MY_KEY: "k-secret" } });
    expect(endpoint.requests[0]?.headers.authorization).toBe("Bearer k-secret");
    expect(stderr).toMatch(/answers 401: it wants a key, or another one \(--api-key-env\)/);
    expect(stderr).not.toContain("k-secret");
    expect(run(...args).stderr).toMatch(/the environment variable MY_KEY is not set/);
    expect(endpoint.requests).toHaveLength(1);
  });

  test.each([
    [["--reader", "llm", "--base-url", "http://127.0.0.1:1/v1"], /needs --model/],
    [["--reader", "llm", "--model", "m"], /needs --base-url/],
    [["--reader", "llm", "--model", "m", "--base-url", "ftp://h/"], /is no http or https address/],
    [["--reader", "llm", "--model", "m", "--base-url", "http://127.0.0.1:1/v1", "--max-calls", "0"], /--max-calls "0"/],
    [["--reader", "oracle"], /Allowed choices are rules, llm/],
    [["--model", "m"], /only with --reader llm/],
  ])("refuses %j in one sentence", (args, message) => {
    const { status, stdout, stderr } = run("read", ...args, "a.txt");
    expect(stdout).toBe("");
    expect(stderr.split("\n")[0]).toMatch(message);
    expect(status).toBe(1);
  });
});

describe("demarche ingest --reader llm", () => {
  const addCrisis = () => {
    const dates = ["--from", "2021-05-01", "--to", "2021-06-30"];
    run("crisis", "add", "--slug", "busia", "--title", "Busia", "--parties", "KEN,UGA", ...dates);
  };
  const ingest = (...args: string[]) => ask("ingest", "--crisis", "busia", "--published", "2021-05-04", ...args);
  const tally = () => JSON.parse(run("tally", "--crisis", "busia", "--json").stdout);

  test("takes claims in as drafts, which move no number, and the record holds", async () => {
    addCrisis();
    await start(completion(ANSWER));
    const { status, stdout } = await ingest("a.txt");
    expect(stdout).toMatch(/^1 document taken in with 1 claim, 0 failed\.$/m);
    expect(status).toBe(0);
    expect(tally()).toMatchObject({ best: null, incidents: [] });
    expect(run("verify").stdout).toMatch(/^1 documents, 1 evidence spans and \d+ ledger entries checked: all hold\.$/m);
  });

  test("keeps what was taken in before a cap is reached, and nothing of the text after it", async () => {
    addCrisis();
    await start(completion(ANSWER));
    mkdirSync(join(folder.path, "in"));
    for (const [name, text] of [
      ["1.txt", ARTICLE],
      ["2.txt", OTHER],
      ["3.txt", `${OTHER}Fin.\n`],
    ] as const)
      write(`in/${name}`, text);
    const { status, stdout, stderr } = await ingest("--max-calls", "1", "in");
    expect(stdout).toMatch(/^1 document taken in with 1 claim, 1 failed\.$/m);
    expect(stderr.match(/^demarche: .*$/gm)).toEqual([
      "demarche: the cap of 1 calls is reached: 1 made, 1 more needed for this text (--max-calls).",
    ]);
    expect(status).toBe(1);
    expect(run("verify").stdout).toMatch(/^1 documents,/m);
  });

  test("asks nothing about an article that the crisis has already", async () => {
    addCrisis();
    run("ingest", "--crisis", "busia", "--published", "2021-05-04", "a.txt");
    await start(completion(ANSWER));
    expect((await ingest("a.txt")).stderr).toMatch(/has the same text as/);
    expect(endpoint.requests).toEqual([]);
  });
});
