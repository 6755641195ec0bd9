import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { shelfFolder } from "./shelf-folder.ts";

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "demarche-shelf-"));
});
afterEach(() => rm(dataDir, { recursive: true }));

it("gives the lines of a crisis in the order in which they were put there, to the next run too", async () => {
  const shelf = shelfFolder({ dataDir, derivedBy: "build" });
  expect(await shelf.read("crs_1")).toEqual([]);
  await shelf.add("crs_1", "one");
  await shelf.add("crs_2", "other");
  await shelf.add("crs_1", "two");
  expect(await shelfFolder({ dataDir, derivedBy: "build" }).read("crs_1")).toEqual(["one", "two"]);
  await shelf.clear("crs_1");
  expect(await shelf.read("crs_1")).toEqual([]);
  expect(await readdir(join(dataDir, "derived"))).toEqual(["crs_2.lines"]);
});

it("tells why it can't be read", async () => {
  const shelf = shelfFolder({ dataDir: join(dataDir, "\0"), derivedBy: "build" });
  await expect(shelf.read("crs_1")).rejects.toThrow("null bytes");
});
