import { isUtf8 } from "node:buffer";
import { type Decoded, failed, ok } from "../documents/decoded.ts";

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;

/** Strict UTF-8, a byte order mark allowed. Fails with `document.encoding`, naming the first bad byte's offset. */
export function decodeUtf8(bytes: Uint8Array): Decoded<string> {
  if (UTF16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    return failed("document.encoding", "is UTF-16, not UTF-8: save it as UTF-8 (first bad byte at offset 0)");
  }
  if (isUtf8(bytes)) return ok(new TextDecoder("utf-8").decode(bytes));
  const offset = firstInvalidByte(bytes);
  return failed("document.encoding", `is not valid UTF-8: the first bad byte is at offset ${offset}; save it as UTF-8`);
}

/** Offset of the first byte that begins no well-formed sequence (Unicode 15.0, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return index;
}

function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return 0;
  return isUtf8(bytes.subarray(index, index + length)) && index + length <= bytes.length ? length : 0;
}
