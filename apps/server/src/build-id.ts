import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Of code that runs as it is written. */
export const UNBUILT = "unbuilt";

/** Names the code that runs, as the build has written it beside its program. */
export function buildId(): string {
  const file = join(import.meta.dirname, "build-id");
  return existsSync(file) ? readFileSync(file, "utf8") : UNBUILT;
}
