import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** Requests that one connection may have unanswered; browsers and clients wait for each answer. */
const MOST = 8;

/** Ends connections that pile up requests; false for those. Node hands all of them out at once. */
export function countUnanswered() {
  const unanswered = new WeakMap<Socket, number>();
  return ({ request, response }: { request: IncomingMessage; response: ServerResponse }): boolean => {
    const { socket } = request;
    const count = (unanswered.get(socket) ?? 0) + 1;
    if (count > MOST) {
      socket.destroy();
      return false;
    }
    unanswered.set(socket, count);
    response.on("close", () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
    return true;
  };
}
