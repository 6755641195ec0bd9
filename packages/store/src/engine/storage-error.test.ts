import { describe, expect, it } from "vitest";
import { asStorageError, StorageError } from "./storage-error.ts";

const coded = (code: string) => Object.assign(new Error("driver"), { code });

describe("an error of the driver", () => {
  it.each([
    ["SQLITE_FULL", "full"],
    ["ENOSPC", "full"],
    ["SQLITE_BUSY", "busy"],
    ["SQLITE_BUSY_SNAPSHOT", "busy"],
    ["SQLITE_IOERR_WRITE", "failing"],
    ["SQLITE_READONLY", "failing"],
  ])("%s says that the storage is %s, however deep it lies", (code, problem) => {
    const wrapped = new Error("query", { cause: new Error("statement", { cause: coded(code) }) });
    expect(asStorageError(wrapped)).toBeInstanceOf(StorageError);
    expect(asStorageError(wrapped)).toMatchObject({ problem, cause: wrapped });
  });

  it.each([coded("SQLITE_CONSTRAINT_UNIQUE"), coded("NOT_SQLITE_FULL"), new Error("plain"), "no error"])(
    "is left as it is where it is about something else: %s",
    (error) => {
      expect(asStorageError(error)).toBe(error);
    },
  );
});
