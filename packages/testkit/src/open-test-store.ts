import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openSqliteStore, type SqliteStoreOptions, type Store } from "@demarche/store";

/** The migrations as the repository keeps them. */
export const SQLITE_MIGRATIONS = fileURLToPath(new URL("../../../drizzle/sqlite", import.meta.url));

export type TestStore = { store: Store; file: string; remove(): Promise<void> };

/** An empty, migrated store in a file of its own; `remove` closes it and deletes the file. */
export function openTestStore(options: Pick<SqliteStoreOptions, "onWriter"> = {}): TestStore {
  const folder = mkdtempSync(join(tmpdir(), "demarche-test-"));
  const file = join(folder, "demarche.db");
  const store = openSqliteStore({ file, migrationsDir: SQLITE_MIGRATIONS, ...options });
  return {
    store,
    file,
    async remove() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
