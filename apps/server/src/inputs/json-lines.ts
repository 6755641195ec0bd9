import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { MAX_JSON_LINE_BYTES } from "@demarche/intake";
import type { FoundInput } from "./input.ts";

const NEWLINE = 0x0a;

/** The lines of a JSON Lines file one after another, never more than one in memory. Empty lines are passed over. */
export async function* jsonLines(path: string): AsyncGenerator<FoundInput> {
  let number = 0;
  for await (const bytes of lines(path)) {
    number += 1;
    const label = `${path} line ${number}`;
    if (bytes === null) {
      yield { ok: false, label, message: `is longer than ${MAX_JSON_LINE_BYTES} bytes: split it` };
    } else if (bytes.some((byte) => byte > 0x20)) {
      yield { ok: true, input: { label, name: `${basename(path)}.${number}.json`, bytes } };
    }
  }
}

/** Null stands for a line over the limit, whose bytes are let go. */
async function* lines(path: string): AsyncGenerator<Uint8Array | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const take = () => {
    const line = length > MAX_JSON_LINE_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= MAX_JSON_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
