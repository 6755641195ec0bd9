import { hash } from "node:crypto";

/** What an answer depends on beside the record: the request to the byte, and the media types it accepts. */
export function requestKey(options: { method: string; url: string; accept: string; body: string | null }): string {
  const { method, url, accept, body } = options;
  return hash("sha256", `${method} ${url}\n${accept}\n${body ?? ""}`, "base64url");
}
