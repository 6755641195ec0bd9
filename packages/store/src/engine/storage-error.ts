/** `full`: no room for more; `busy`: somebody else writes for too long; `failing`: the database can't be written. */
export type StorageProblem = "full" | "busy" | "failing";

/** Why a transaction was not kept. Nothing of it was; it may be tried again. */
export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(options: { problem: StorageProblem; cause: unknown }) {
    super(`The storage is ${options.problem}`, { cause: options.cause });
    this.name = "StorageError";
    this.problem = options.problem;
  }
}

const PROBLEMS: readonly (readonly [RegExp, StorageProblem])[] = [
  [/^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/, "full"],
  [/^SQLITE_(?:BUSY|LOCKED)/, "busy"],
  [/^SQLITE_(?:IOERR|READONLY|CANTOPEN)|^(?:EIO|EROFS|EFBIG)$/, "failing"],
];

/** The error of a driver as a storage's, where it is one; layers above the driver hand on its error as their cause. */
export function asStorageError(error: unknown): unknown {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause ? String(cause.code) : "";
    const found = PROBLEMS.find(([codes]) => codes.test(code));
    if (found) return new StorageError({ problem: found[1], cause: error });
  }
  return error;
}
