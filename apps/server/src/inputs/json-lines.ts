import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { MAX_JSON_LINE_BYTES } from "@demarche/intake";
import { byteLines } from "./byte-lines.ts";
import type { FoundInput } from "./input.ts";

/** The lines of a JSON Lines file one after another, never more than one in memory. Empty lines are passed over. */
export async function* jsonLines(path: string): AsyncGenerator<FoundInput> {
  let number = 0;
  const stream = createReadStream(path) as AsyncIterable<Buffer>;
  for await (const { bytes } of byteLines({ stream, limit: MAX_JSON_LINE_BYTES })) {
    number += 1;
    const label = `${path} line ${number}`;
    if (bytes === null) {
      yield { ok: false, label, message: `is longer than ${MAX_JSON_LINE_BYTES} bytes: split it` };
    } else if (bytes.some((byte) => byte > 0x20)) {
      yield { ok: true, input: { label, name: `${basename(path)}.${number}.json`, bytes } };
    }
  }
}
