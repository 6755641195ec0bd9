import type { IncomingMessage } from "node:http";
import type { BodyRoom } from "./body-room.ts";
import type { Refusal } from "./refusal.ts";

export type Body = { ok: true; bytes: Buffer } | { ok: false; refusal: Refusal } | { ok: false; refusal: null };

/** What is refused with the rest of its body unread ends its connection. */
const CLOSE = { connection: "close" };

export const NO_ROOM: Refusal = {
  status: 503,
  code: "server.busy",
  message: "The server is busy: try again in a second.",
  headers: { "retry-after": "1", ...CLOSE },
};

type Reading = { request: IncomingMessage; limit: number; room: BodyRoom };

/** Collects a body of at most `limit` bytes. No refusal and no bytes: the caller has gone. */
export function readBody({ request, limit, room }: Reading): Promise<Body> {
  if (Number(request.headers["content-length"] ?? 0) > limit)
    return Promise.resolve({ ok: false, refusal: tooLarge(limit) });
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let [size, isSettled] = [0, false];
    const settle = (body: Body) => {
      if (isSettled) return;
      isSettled = true;
      room.give(size);
      resolve(body);
    };
    // What still comes of a body that was refused is passed over: its connection ends.
    const take = (chunk: Buffer) => {
      if (isSettled) return;
      if (size + chunk.length > limit) settle({ ok: false, refusal: tooLarge(limit) });
      else if (!room.take(chunk.length)) settle({ ok: false, refusal: NO_ROOM });
      else {
        size += chunk.length;
        chunks.push(chunk);
      }
    };
    const gone = () => settle({ ok: false, refusal: null });
    const end = () => settle({ ok: true, bytes: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks) });
    request.on("data", take).on("end", end).on("error", gone).on("close", gone);
  });
}

const tooLarge = (limit: number): Refusal => ({
  status: 413,
  code: "input.too-large",
  message: `The body is larger than ${limit} bytes: ask for less at once; up to 20 MB go in by POST /uploads.`,
  headers: CLOSE,
});
