import type { ServerResponse } from "node:http";

/** The answers under way, so that they can be brought to an end. */
export type OpenAnswers = {
  add(response: ServerResponse): void;
  /** To be told once it is closed. */
  closed(response: ServerResponse): void;
  isDraining(): boolean;
  /** Every answer from now on is the last of its connection. Streams end by themselves. */
  drain(): void;
};

export function openAnswers(): OpenAnswers {
  const open = new Set<ServerResponse>();
  let draining = false;
  return {
    add(response) {
      open.add(response);
      if (draining) response.setHeader("connection", "close");
    },
    closed: (response) => void open.delete(response),
    isDraining: () => draining,
    drain() {
      draining = true;
      for (const response of open) {
        if (!response.headersSent) response.setHeader("connection", "close");
      }
    },
  };
}

export const isStream = (response: ServerResponse): boolean =>
  String(response.getHeader("content-type") ?? "").startsWith("text/event-stream");
