import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { ExportSource } from "@demarche/services";
import { byteLines } from "../inputs/byte-lines.ts";

/** An input of 20 MB travels as base64, and its text beside it with every character escaped at worst. */
const MAX_LINE_BYTES = 128_000_000;

/** The lines of an export file; where each begins is remembered, so that one can be read again. */
export function exportSource(path: string): ExportSource {
  const places: { offset: number; length: number }[] = [];
  return {
    async *lines() {
      let offset = 0;
      const stream = createReadStream(path) as AsyncIterable<Buffer>;
      for await (const { bytes, length } of byteLines({ stream, limit: MAX_LINE_BYTES })) {
        places.push({ offset, length });
        offset += length + 1;
        yield bytes;
      }
    },
    async line(number) {
      const place = places[number];
      if (!place) return null;
      const file = await open(path, "r");
      try {
        const { buffer } = await file.read(Buffer.alloc(place.length), 0, place.length, place.offset);
        return buffer;
      } finally {
        await file.close();
      }
    },
  };
}
