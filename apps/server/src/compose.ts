import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { FetchPage } from "@demarche/intake";
import { createServices, type Reader, type Services } from "@demarche/services";
import { openSqliteStore } from "@demarche/store";
import { buildId, UNBUILT } from "./build-id.ts";
import { CliFailure } from "./cli/cli-failure.ts";
import { fillingTold } from "./cli/filling-told.ts";
import { systemCause } from "./cli/report-failure.ts";
import { MIGRATIONS_DIR } from "./paths.ts";
import { rulesReader } from "./readers/rules-reader.ts";
import { shelfFolder } from "./shelf-folder.ts";

const DATABASE = "demarche.sqlite";

/** True where the folder has a database already. */
export function hasDatabase(dataDir: string): boolean {
  return existsSync(join(dataDir, DATABASE));
}

/**
 * The one place where the layers are put together: store, reader (the rules unless another is given), services. The
 * database is made where missing.
 */
export function composeServices(options: { dataDir: string; reader?: Reader; fetchPage?: FetchPage | null }): Services {
  const { dataDir, reader = rulesReader, fetchPage = null } = options;
  const store = openStore(dataDir);
  const derivedBy = buildId();
  const shelf = derivedBy === UNBUILT ? null : shelfFolder({ dataDir, derivedBy });
  return createServices({ store, reader, fetchPage, shelf, clock: { now: () => new Date() } });
}

function openStore(dataDir: string) {
  const file = join(dataDir, DATABASE);
  try {
    mkdirSync(dataDir, { recursive: true });
    return openSqliteStore({ file, migrationsDir: MIGRATIONS_DIR, onFilling: fillingTold() });
  } catch (error) {
    const cause = systemCause(error) ?? sqliteCause(error);
    if (cause === null) throw error;
    throw new CliFailure(`the database ${file} can't be opened: ${cause}.`);
  }
}

function sqliteCause(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EEXIST") return "its folder's name is taken by a file";
  if (code === "SQLITE_NOTADB") return "the file is no SQLite database";
  if (code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_READONLY")) return "permission denied";
  if (code === "SQLITE_BUSY") return "another program holds it; try again";
  return null;
}
