import { expect, it } from "vitest";
import { batchLoader } from "./batch-loader.ts";

function loader() {
  const asked: (readonly string[])[] = [];
  const batch = async (ids: readonly string[]) => {
    asked.push(ids);
    return ids.map((id) => (id === "none" ? null : id.toUpperCase()));
  };
  return { asked, ...batchLoader({ batch }) };
}

it("asks once for all that is asked for in a turn, and once for each id", async () => {
  const { asked, load } = loader();
  expect(await Promise.all(["a", "b", "a", "none"].map(load))).toEqual(["A", "B", "A", null]);
  expect(asked).toEqual([["a", "b", "none"]]);
});

it("lets those join that ask because an earlier answer came in the same turn", async () => {
  const { asked, load } = loader();
  const [first] = [load("a"), Promise.resolve().then(() => load("b"))];
  expect(await first).toBe("A");
  expect(asked).toEqual([["a", "b"]]);
});

it("gives what it knows at once, null included", async () => {
  const { asked, load } = loader();
  await Promise.all([load("a"), load("none")]);
  expect([load("a"), load("none")]).toEqual(["A", null]);
  expect(asked).toHaveLength(1);
});

it("gives many in their order, at once where all are known, and asks for the rest together", async () => {
  const { asked, load, loadMany } = loader();
  expect(await Promise.all([loadMany(["b", "a", "b"]), load("c")])).toEqual([["B", "A", "B"], "C"]);
  expect(loadMany(["c", "a"])).toEqual(["C", "A"]);
  const waited = loadMany(["d"]);
  expect(await Promise.all([waited, loadMany(["a", "e", "d", "none"])])).toEqual([["D"], ["A", "E", "D", null]]);
  expect(asked).toEqual([
    ["b", "a", "c"],
    ["d", "e", "none"],
  ]);
});

it("fails for all that asked where the batch fails", async () => {
  const { load } = batchLoader<string>({
    batch: async () => {
      throw new Error("no store");
    },
  });
  await expect(load("a")).rejects.toThrow("no store");
});

it("asks for nothing that is at hand, and gives it at once", async () => {
  const asked: (readonly string[])[] = [];
  const { load, loadMany } = batchLoader({
    async batch(ids) {
      asked.push(ids);
      return ids.map((id) => `${id} asked`);
    },
    atHand: (id) => (id === "a" ? "a at hand" : undefined),
  });
  expect(load("a")).toBe("a at hand");
  expect(loadMany(["a", "a"])).toEqual(["a at hand", "a at hand"]);
  expect(await loadMany(["b", "a"])).toEqual(["b asked", "a at hand"]);
  expect(asked).toEqual([["b"]]);
});
