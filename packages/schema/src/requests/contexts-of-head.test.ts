import { expect, it } from "vitest";
import { contextsOfHead } from "./contexts-of-head.ts";
import type { RequestContext } from "./request-context.ts";

function opened() {
  const at = { hash: "a", day: 1 };
  let made = 0;
  const budgets: { spend(rows?: number): void }[] = [];
  const contexts = contextsOfHead<object>({
    head: () => ({ position: 1, hash: at.hash }),
    today: () => at.day,
    maxRows: 2,
    make: (_query, budget) => {
      budgets.push(budget);
      made += 1;
      return { made } as unknown as RequestContext;
    },
  });
  return { at, contexts, budgets };
}

it("gives a query the same context while the head and the day are the same, and every request all of its rows", () => {
  const { at, contexts, budgets } = opened();
  const [one, other] = [{}, {}];
  const first = contexts.take(one);
  budgets[0]?.spend(2);
  expect(contexts.take(one)).toBe(first);
  budgets[0]?.spend(2);
  expect(() => budgets[0]?.spend()).toThrow("more than 2 rows");
  expect(contexts.take(other)).not.toBe(first);
  at.hash = "b";
  const second = contexts.take(one);
  expect(second).not.toBe(first);
  at.day = 2;
  expect(contexts.take(one)).not.toBe(second);
});

it("gives nobody a context that somebody took along, or that was used for long", () => {
  const { contexts } = opened();
  const query = {};
  const first = contexts.take(query);
  contexts.leave(query);
  const second = contexts.take(query);
  expect(second).not.toBe(first);
  const used = new Set(Array.from({ length: 1_000 }, () => contexts.take(query)));
  expect(used.size).toBe(3);
});
