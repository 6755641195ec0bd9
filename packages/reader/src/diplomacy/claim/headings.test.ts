import { expect, test } from "vitest";
import { readActs } from "../read-acts.testing.ts";

const dated = (text: string): string[] =>
  readActs(text).map(({ act, date }) => `${act} ${date?.start ?? "-"} ${date?.precision ?? "-"}`);

test("the day that opens an entry of a chronology dates all its sentences", () => {
  expect(dated("April 6: Peru fell out with Laos. Chad severed ties with Laos.")).toEqual([
    "RELATIONS_SEVERED 2024-04-06 1",
  ]);
  expect(dated("- 6 April 2021 – Peru fell out with Laos. Chad severed ties with Laos.")).toEqual([
    "RELATIONS_SEVERED 2021-04-06 1",
  ]);
  expect(dated("April 6, 2021: Peru fell out with Laos.\n\nChad severed ties with Laos.")).toEqual([
    "RELATIONS_SEVERED - -",
  ]);
});

test("dates on lines of their own head what follows, where there are several", () => {
  const text =
    "How it went.\n\n5 June 2018\n\nChad closed its embassy in Mali.\n\n3 March 2019\n\nMali recalled its ambassador to Chad.";
  expect(dated(text)).toEqual(["MISSION_CLOSED 2018-06-05 1", "AMBASSADOR_RECALLED 2019-03-03 1"]);
  expect(dated("How it went.\n\n5 June 2018\n\nChad closed its embassy in Mali.")).toEqual(["MISSION_CLOSED - -"]);
});

test("each entry of a live report is news of its own", () => {
  const calm = "It is calm. Shops are open. Buses run. Trains run.\n\n";
  expect(dated(`${calm}18:40 - Chad has expelled the Malian ambassador.`)).toEqual([
    "AMBASSADOR_EXPELLED 2024-05-19 2",
  ]);
  expect(dated(`${calm}18:40 - Chad expelled the Malian ambassador.`)).toEqual(["AMBASSADOR_EXPELLED - -"]);
  expect(dated(`${calm}Chad has expelled the Malian ambassador.`)).toEqual(["AMBASSADOR_EXPELLED - -"]);
});

test("the next day and the same month count from the day told last, acts or none", () => {
  expect(dated("On 18 September 2023 the two fell out. Peru expelled the Laotian envoy the next day.")).toEqual([
    "AMBASSADOR_EXPELLED 2023-09-19 1",
  ]);
  expect(dated("In March 2021 Chad expelled the Malian envoy. Mali expelled Chad's the same month.")).toEqual([
    "AMBASSADOR_EXPELLED 2021-03-01 4",
    "AMBASSADOR_EXPELLED 2021-03-01 4",
  ]);
  expect(dated("Peru fell out with Laos. Peru expelled the Laotian envoy the next day.")).toEqual([
    "AMBASSADOR_EXPELLED - -",
  ]);
});
