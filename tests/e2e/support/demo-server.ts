import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const COMMAND = fileURLToPath(new URL("../../../apps/server/bin/demarche.mjs", import.meta.url));
const READY_MS = 60_000;

/** A running server with the demonstration crisis in a folder of its own. */
export type DemoServer = { base: string; stop(): Promise<void> };

function loadDemo(data: string): void {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, "demo", "--data", data], { encoding: "utf8" });
  if (status !== 0) throw new Error(`demarche demo failed (is the server built? npm run build): ${stderr}`);
}

/** Resolves with the address that the server prints once it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`The server did not start in time: ${said}`)), READY_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", (code) => reject(new Error(`The server stopped with ${code}: ${said}`)));
  });
}

function stopped(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}

export async function startDemoServer(): Promise<DemoServer> {
  const data = mkdtempSync(join(tmpdir(), "demarche-e2e-"));
  loadDemo(data);
  const server = spawn(process.execPath, [COMMAND, "serve", "--port", "0", "--data", data], { stdio: "pipe" });
  const base = await addressOf(server);
  const stop = async () => {
    await stopped(server);
    rmSync(data, { recursive: true, force: true });
  };
  return { base, stop };
}
