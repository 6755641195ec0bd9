import { hash } from "node:crypto";

/** What an answer depends on beside the record: the request to the byte, and the media types it accepts. */
export function requestKey(options: { method: string; url: string; accept: string; body: Buffer | null }): string {
  const { method, url, accept, body } = options;
  const head = Buffer.from(`${method} ${url}\n${accept}\n`);
  return hash("sha256", body ? Buffer.concat([head, body]) : head, "base64url");
}
