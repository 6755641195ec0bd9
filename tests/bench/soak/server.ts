import { spawn } from "node:child_process";
import { join } from "node:path";

export type Served = { address: string; stop(): Promise<number | null> };

/** The built server over a folder, in a process of its own, and its address once it serves. */
export async function serve(folder: string): Promise<Served> {
  const program = join(process.cwd(), "apps/server/bin/demarche.mjs");
  const args = [program, "serve", "--port", "0", "--no-dashboard", "--data", folder];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (said: Buffer) => {
      const found = /http:\/\/\S+/.exec(said.toString())?.[0];
      if (found) resolve(found);
    });
    void exited.then((code) => reject(new Error(`the server ended with ${code}: npm run build first`)));
  });
  const stop = () => {
    child.kill("SIGTERM");
    return exited;
  };
  return { address, stop };
}
