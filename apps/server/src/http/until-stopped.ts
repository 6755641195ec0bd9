import type { Server } from "node:http";

const GRACE_MS = 5_000;

/** Resolves once SIGTERM or SIGINT came and the server has answered what it was asked; open streams are cut after 5 s. */
export function untilStopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off("SIGTERM", stop);
      process.off("SIGINT", stop);
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
  });
}
