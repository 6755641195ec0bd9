import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";

/** Requests that one connection may have unanswered; browsers and clients wait for each answer. */
const MOST = 8;

/** Ends connections that pile up requests; null for those, else what to call when the request is answered. Node hands all of them out at once. */
export function countUnanswered() {
  const unanswered = new WeakMap<Socket, number>();
  return ({ socket }: Pick<IncomingMessage, "socket">): (() => void) | null => {
    const count = (unanswered.get(socket) ?? 0) + 1;
    if (count > MOST) {
      socket.destroy();
      return null;
    }
    unanswered.set(socket, count);
    return () => void unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1);
  };
}
