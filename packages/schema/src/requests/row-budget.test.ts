import { expect, it } from "vitest";
import { openLakeApp } from "../testing/lake-app.ts";
import { rowBudget } from "./row-budget.ts";

it("lets as many rows pass as it has, and no more", () => {
  const { spend, renew } = rowBudget(2);
  spend();
  spend();
  expect(spend).toThrow("more than 2 rows");
  renew();
  spend(2);
  expect(spend).toThrow("more than 2 rows");
});

it("ends a query whose nested lists multiply", async () => {
  const lake = await openLakeApp({ documents: 6, maxRows: 1_000 });
  const query = `{ crisis(slug: "lake-dispute") { coverage { sources { documentList { origin { documents { origin { documents { origin { documents { id } } } } } } } } } } }`;
  const { errors } = await lake.ask(query);
  expect(errors?.[0]).toMatchObject({ extensions: { code: "query.cost" } });
  await lake.remove();
});
