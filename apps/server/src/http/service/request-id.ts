import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Nothing that could end a line or a field of the log. */
const SAFE = /^[\w.:-]{1,64}$/;

/** The id that a caller gave the request, where it is safe to write down, else a new one. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && SAFE.test(given) ? given : randomUUID();
}
