import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Taken } from "./memory.ts";

/** `taken`: collected first or as it is. */
export type Served = {
  address: string;
  taken(asked: "collect" | "as it is"): Promise<Taken>;
  stop(): Promise<number | null>;
};

/** The built server over a folder, in a process of its own (`DEMARCHE_BENCH_FLAGS`: flags of node), and its address once it serves. */
export async function serve(folder: string): Promise<Served> {
  const program = join(process.cwd(), "apps/server/bin/demarche.mjs");
  const own = (process.env.DEMARCHE_BENCH_FLAGS ?? "").split(" ").filter((flag) => flag !== "");
  const flags = ["--expose-gc", ...own, "--import", join(import.meta.dirname, "memory-probe.mjs")];
  const args = [...flags, program, "serve", "--port", "0", "--no-dashboard", "--data", folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit", "ipc"] });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (said: Buffer) => {
      const found = /http:\/\/\S+/.exec(said.toString())?.[0];
      if (found) resolve(found);
    });
    void exited.then((code) => reject(new Error(`the server ended with ${code}: npm run build first`)));
  });
  const taken: Served["taken"] = (asked) =>
    new Promise<Taken>((resolve, reject) => {
      child.once("message", (message) => resolve(message as Taken));
      void exited.then((code) => reject(new Error(`the server ended with ${code}`)));
      child.send(asked);
    });
  const stop = () => {
    child.kill("SIGTERM");
    return exited;
  };
  return { address, taken, stop };
}
