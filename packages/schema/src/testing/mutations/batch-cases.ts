import { encodeGlobalId } from "../../requests/global-id.ts";
import { lakeText } from "../lake-app.ts";
import { invalid, type MutationCases, noCrisis } from "./case.ts";

const ITEMS = [{ text: lakeText(11) }, { title: "Twelfth", html: `<p>${lakeText(12)}</p>` }];

export const BATCH_CASES: MutationCases = {
  ingestBatch: {
    input: () => ({ crisis: "lake-dispute", items: ITEMS }),
    other: { items: ITEMS.slice(1) },
    refusals: [
      noCrisis(() => ({ crisis: "none", items: ITEMS })),
      invalid({ input: () => ({ crisis: "lake-dispute", items: [] }), path: ["items"] }),
      invalid({
        input: () => ({ crisis: "lake-dispute", items: Array.from({ length: 10_001 }, () => ({ text: "" })) }),
        path: ["items"],
      }),
    ],
  },
  cancelBatch: {
    input: ({ batch }) => ({ batch, reason: "the wrong files" }),
    refusals: [
      {
        error: "BatchUnknownError",
        code: "batch.unknown",
        input: () => ({ batch: encodeGlobalId("Batch", "bat_none"), reason: "none" }),
        path: ["batch"],
      },
      {
        error: "BatchEndedError",
        code: "batch.ended",
        input: ({ batch }) => ({ batch, reason: "again" }),
        path: ["batch"],
        before: { mutation: "cancelBatch", input: ({ batch }) => ({ batch, reason: "the wrong files" }) },
      },
      invalid({ input: ({ batch }) => ({ batch, reason: " " }), path: ["reason"] }),
    ],
  },
};
