import { createHash } from "node:crypto";

/** What an answer depends on beside the record: the request to the byte, and the media types it accepts. */
export function requestKey(options: { method: string; url: string; accept: string; body: Buffer | null }): string {
  const { method, url, accept, body } = options;
  const hash = createHash("sha256").update(`${method} ${url}\n${accept}\n`);
  return (body ? hash.update(body) : hash).digest("base64url");
}
