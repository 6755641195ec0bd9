import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** Requests that one connection may have unanswered; browsers and clients wait for each answer. */
const MOST = 8;

const UNANSWERED = Symbol("unanswered");
type Counted = Socket & { [UNANSWERED]?: number };

/** Ends connections that pile up requests, which node hands out all at once; false for those. */
export function isTooMany({ socket }: Pick<IncomingMessage, "socket">): boolean {
  const counted: Counted = socket;
  const count = (counted[UNANSWERED] ?? 0) + 1;
  counted[UNANSWERED] = count;
  if (count <= MOST) return false;
  socket.destroy();
  return true;
}

/** To be told of each request that is answered, or whose caller has gone. */
export function isAnswered({ socket }: Pick<IncomingMessage, "socket">): void {
  const counted: Counted = socket;
  counted[UNANSWERED] = (counted[UNANSWERED] ?? 1) - 1;
}
