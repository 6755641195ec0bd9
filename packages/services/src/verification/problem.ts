import type { LedgerEntry } from "@demarche/store";
import type { Verification } from "../contract.ts";

export type Problem = Verification["problems"][number];

/** Something wrong with an entry, or with what it tells of. */
export function problemOf({ entry, message }: { entry: LedgerEntry; message: string }): Problem {
  return { position: entry.position, where: `ledger entry ${entry.position} (${entry.kind})`, message };
}
