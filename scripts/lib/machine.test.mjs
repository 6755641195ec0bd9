import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { causeOf } from "./install.mjs";
import { isInstalled } from "./lock-state.mjs";
import { checkNode } from "./machine.mjs";
import { checkPort } from "./port.mjs";
import { hashOf } from "./stamp.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-scripts-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path, content) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), content);
};

describe("the Node.js that runs this", () => {
  test.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0"])("%s will do", (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  test.each(["18.20.4", "20.18.3", "16.0.0"])("%s is too old, in one sentence that says what to do", (version) => {
    expect(() => checkNode(version)).toThrow(`needs Node.js 20.19 or newer and this is ${version}`);
  });
});

describe("why an installation failed", () => {
  test.each([
    ["gyp ERR! stack Error: not found: make", /compiler, make and Python 3 are needed/],
    ["npm error code ENOTFOUND registry.npmjs.org", /registry is not reached/],
    ["npm error code ENOSPC", /disk is full/],
    ["npm error code EACCES", /not yours to write/],
    ["npm error something else", /^The packages can't be installed$/],
  ])("%j is told in one sentence", (output, sentence) => {
    expect(causeOf(output)).toMatch(sentence);
  });
});

describe("what is installed", () => {
  const lock = (packages) => JSON.stringify({ packages });
  const wanted = {
    "": { version: "1.0.0" },
    "packages/a": { version: "0.1.0" },
    "node_modules/left": { version: "1.0.0" },
    "node_modules/other-system": { version: "1.0.0", optional: true },
  };

  test("is up to date where every package that must be there is, in its version", () => {
    write("package-lock.json", lock(wanted));
    write("node_modules/.package-lock.json", lock({ "node_modules/left": { version: "1.0.0" } }));
    expect(isInstalled(folder)).toBe(true);
  });

  test("is not where nothing is, one is missing, or one has another version", () => {
    write("package-lock.json", lock(wanted));
    expect(isInstalled(folder)).toBe(false);
    write("node_modules/.package-lock.json", lock({}));
    expect(isInstalled(folder)).toBe(false);
    write("node_modules/.package-lock.json", lock({ "node_modules/left": { version: "1.0.1" } }));
    expect(isInstalled(folder)).toBe(false);
  });
});

describe("whether a build is stale", () => {
  const hash = () => hashOf({ root: folder, paths: ["src"] });

  test("is told by the paths and contents of its sources, not by its tests and output", () => {
    write("src/a.ts", "a");
    const first = hash();
    write("src/a.test.ts", "a test");
    write("src/dist/a.mjs", "output");
    write("src/node_modules/b/index.js", "installed");
    expect(hash()).toBe(first);
    write("src/a.ts", "b");
    expect(hash()).not.toBe(first);
    write("src/a.ts", "a");
    expect(hash()).toBe(first);
    write("src/b.ts", "");
    expect(hash()).not.toBe(first);
  });
});

describe("the port", () => {
  test("in use is told in one sentence that offers another", async () => {
    const server = createServer();
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address();
    const check = checkPort({ port: String(port), host: "127.0.0.1" });
    await expect(check).rejects.toThrow(
      `Port ${port} is in use: stop what uses it, or choose another with npm start -- --port ${port + 1}.`,
    );
    await new Promise((closed) => server.close(closed));
    await expect(checkPort({ port: String(port), host: "127.0.0.1" })).resolves.toBeUndefined();
  });

  test.each(["http", "-1", "65536", ""])("%j is no port", async (port) => {
    await expect(checkPort({ port, host: "127.0.0.1" })).rejects.toThrow("is no port");
  });
});
