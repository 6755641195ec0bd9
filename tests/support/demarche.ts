import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PROGRAM = resolve(import.meta.dirname, "../../apps/server/bin/demarche.mjs");

export type Answer = { status: number | null; stdout: string; stderr: string };

/** Runs the built `demarche` in `cwd`, as a person would. */
export function demarche({ args, cwd }: { args: string[]; cwd: string }): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64_000_000,
    env: { ...process.env, DEMARCHE_DEBUG: "" },
  });
  return { status, stdout, stderr };
}

/** As `demarche`, without standing still meanwhile: for runs that ask a server of the test. `interruptAfter`: Ctrl-C. */
export function demarcheBeside(options: {
  args: string[];
  cwd: string;
  env?: Record<string, string>;
  interruptAfter?: Promise<unknown>;
}): Promise<Answer> {
  const { args, cwd, env = {}, interruptAfter } = options;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...process.env, DEMARCHE_DEBUG: "", ...env },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (part: Buffer) => {
    said.stdout += part;
  });
  child.stderr.on("data", (part: Buffer) => {
    said.stderr += part;
  });
  void interruptAfter?.then(() => child.kill("SIGINT"));
  return new Promise((done) => child.once("close", (status) => done({ status, ...said })));
}

export type Running = { child: ChildProcess; address: string; stop(): Promise<number | null> };

/** Starts `demarche serve` on a free port and waits for the address that it prints. */
export async function serveDemarche({ args, cwd }: { args: string[]; cwd: string }): Promise<Running> {
  const child = spawn(process.execPath, [PROGRAM, "serve", "--port", "0", ...args], { cwd });
  const exited = new Promise<number | null>((done) => child.once("exit", done));
  const address = await new Promise<string>((found, failed) => {
    let said = "";
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address) found(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", () => failed(new Error(`it ended before it served: ${said}`)));
  });
  const stop = () => {
    child.kill("SIGTERM");
    return exited;
  };
  return { child, address, stop };
}

/** An empty folder for one test, and its end. */
export function temporaryFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "demarche-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
