import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Decoded, failed, ok } from "../documents/decoded.ts";

/** The body, unpacked, of at most `limit` bytes; nothing beyond that is kept or unpacked. */
export async function readBody(options: { message: IncomingMessage; limit: number }): Promise<Decoded<Uint8Array>> {
  const { message, limit } = options;
  const encoding = (message.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const unpacked = decoderOf({ message, encoding });
  if (unpacked === null) {
    message.destroy();
    return failed("fetch.encoding", `comes in the encoding "${encoding.slice(0, 40)}", which was not asked for`, [
      "url",
    ]);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of unpacked as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limit) {
      message.destroy();
      return failed("fetch.too-large", `has more than ${limit} bytes`, ["url"]);
    }
    parts.push(part);
  }
  return ok(Buffer.concat(parts));
}

function decoderOf({ message, encoding }: { message: IncomingMessage; encoding: string }): Readable | null {
  if (encoding === "identity" || encoding === "") return message;
  if (encoding !== "gzip" && encoding !== "x-gzip") return null;
  const gunzip = createGunzip();
  message.once("error", (error) => gunzip.destroy(error));
  return message.pipe(gunzip);
}
