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

/** Collects a body of at most `limit` bytes. No refusal and no bytes: the caller has gone. */
export async function readBody(options: { request: IncomingMessage; limit: number; room: BodyRoom }): Promise<Body> {
  const { request, limit, room } = options;
  if (Number(request.headers["content-length"] ?? 0) > limit) return { ok: false, refusal: tooLarge(limit) };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      if (size + chunk.length > limit) return { ok: false, refusal: tooLarge(limit) };
      if (!room.take(chunk.length)) return { ok: false, refusal: NO_ROOM };
      size += chunk.length;
      chunks.push(chunk);
    }
    return { ok: true, bytes: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size) };
  } catch {
    return { ok: false, refusal: null };
  } finally {
    room.give(size);
  }
}

const tooLarge = (limit: number): Refusal => ({
  status: 413,
  code: "input.too-large",
  message: `The body is larger than ${limit} bytes: ask for less at once; a longer text goes in by demarche ingest.`,
  headers: CLOSE,
});
