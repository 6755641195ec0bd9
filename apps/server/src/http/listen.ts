import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { CliFailure } from "../cli/cli-failure.ts";

/** Listens and gives the port (port 0: a free one). A port in use or not allowed is one sentence. */
export function listen({ server, host, port }: { server: Server; host: string; port: number }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(failureOf({ error, host, port })));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function failureOf(options: { error: NodeJS.ErrnoException; host: string; port: number }): Error {
  const { error, host, port } = options;
  if (error.code === "EADDRINUSE") {
    return new CliFailure(`port ${port} is in use: stop what uses it, or choose another with --port ${port + 1}.`);
  }
  if (error.code === "EACCES") return new CliFailure(`port ${port} is not allowed to you: choose one above 1023.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new CliFailure(`${host} is no address of this machine.`);
  }
  return error;
}
