import { randomUUID } from "node:crypto";
import { CliFailure } from "./cli-failure.ts";

export function printFailure(message: string): void {
  process.stderr.write(`demarche: ${message.replace(/\s+/gu, " ").trim()}\n`);
}

/** Says in one sentence why a command ended, and sets exit status 1. What nobody expected gets an id and no stack. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  const known = error instanceof CliFailure ? error.message : systemSentence(error);
  if (known) {
    printFailure(known);
    return;
  }
  const id = randomUUID().slice(0, 8);
  printFailure(`something unexpected went wrong (${id}); DEMARCHE_DEBUG=1 shows the details.`);
  if (process.env.DEMARCHE_DEBUG) console.error(`[${id}]`, error);
}

const SYSTEM_CAUSES: Record<string, string> = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file, not a folder",
  EROFS: "the disk is read-only",
};

/** The cause of a file-system error in words, null for any other error. */
export function systemCause(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SYSTEM_CAUSES[code] ?? null;
}

function systemSentence(error: unknown): string | null {
  const cause = systemCause(error);
  if (cause === null) return null;
  const path = error instanceof Error && "path" in error ? `${String(error.path)}: ` : "";
  return `${path}${cause}.`;
}
