import { describe, expect, test } from "vitest";
import { rows, told } from "./told.testing.ts";

describe("expulsions in other words", () => {
  test.each([
    ["Chad ordered the Sudanese ambassador home.", "AMBASSADOR_EXPELLED EFFECTED TCD>SDN"],
    ["Chad announced that four Sudanese diplomats were undesirable persons.", "AMBASSADOR_EXPELLED EFFECTED TCD>SDN"],
    [
      "Chad announced on Thursday that three Sudanese diplomats would be sent home.",
      "AMBASSADOR_EXPELLED ANNOUNCED TCD>SDN",
    ],
    [
      "Chad expelled Sudan's ambassador, Ali Musa. Sudan then declared his Chadian counterpart persona non grata.",
      "AMBASSADOR_EXPELLED EFFECTED TCD>SDN; AMBASSADOR_EXPELLED EFFECTED SDN>TCD",
    ],
    ["Chad expelled two employees of the Sudanese embassy last December.", "AMBASSADOR_EXPELLED EFFECTED TCD>SDN"],
    ["Within hours Chad's Mahamat Deby expelled the Sudanese envoy.", "AMBASSADOR_EXPELLED EFFECTED TCD>SDN"],
  ])("are read from: %s", (text, expected) => {
    expect(told(text)).toEqual(rows(expected));
  });

  test.each([
    ["Chad ordered the Sudanese ambassador a coffee."],
    ["Chad said that its diplomats were undesirable guests at the feast."],
    ["Chad told his Sudanese counterpart that the road was closed."],
  ])("are not read from: %s", (text) => {
    expect(told(text).filter((row) => row.startsWith("AMBASSADOR"))).toEqual([]);
  });

  test("an order home is a recall for one's own envoy", () => {
    expect(told("Chad ordered its ambassador in Sudan home.")).toEqual(rows("AMBASSADOR_RECALLED EFFECTED TCD>SDN"));
  });
});
