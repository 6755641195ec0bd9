import type { Server } from "node:http";
import type { OpenAnswers } from "./service/open-answers.ts";

const GRACE_MS = 5_000;

/** Resolves once SIGTERM or SIGINT came and the server has answered what it was asked; what is open after 5 s is cut. */
export function untilStopped({ server, open }: { server: Server; open: OpenAnswers }): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      process.off("SIGTERM", stop);
      process.off("SIGINT", stop);
      server.close(() => resolve());
      open.drain();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
  });
}
