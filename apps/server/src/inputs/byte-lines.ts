const NEWLINE = 0x0a;

/** A line without its line feed; `bytes` is null for one over the limit, whose bytes are let go. */
export type ByteLine = { bytes: Buffer | null; length: number };

/** The lines of a stream one after another, never more than one in memory; nothing follows a last line feed. */
export async function* byteLines(options: { stream: AsyncIterable<Buffer>; limit: number }): AsyncGenerator<ByteLine> {
  const { stream, limit } = options;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (): ByteLine => {
    const line = { bytes: length > limit ? null : Buffer.concat(parts), length };
    parts = [];
    length = 0;
    return line;
  };
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
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
