import { lakeText, ONE_TOO_MANY } from "../lake-app.ts";
import { decision, invalid, type MutationCases, noCrisis, noDocument, redacted } from "./case.ts";

export const DOCUMENT_CASES: MutationCases = {
  ingestDocument: {
    input: () => ({
      crisis: "lake-dispute",
      title: "Third",
      publisher: "Outlet 3",
      publishedAt: "2024-01-13",
      text: lakeText(3),
      grade: "B",
    }),
    refusals: [
      noCrisis(() => ({ crisis: "none", text: lakeText(8) })),
      {
        error: "DuplicateDocumentError",
        code: "document.duplicate",
        input: () => ({ crisis: "lake-dispute", text: lakeText(1) }),
        path: ["text"],
      },
      {
        error: "UnreadableDocumentError",
        code: "document.empty",
        input: () => ({ crisis: "lake-dispute", text: "   " }),
        path: ["text"],
      },
      {
        error: "UnreadableDocumentError",
        code: "document.no-text",
        input: () => ({ crisis: "lake-dispute", html: "<script>1</script>" }),
        path: ["html"],
      },
      {
        error: "ServerBusyError",
        code: "reader.busy",
        input: () => ({ crisis: "lake-dispute", text: ONE_TOO_MANY }),
        path: ["text"],
      },
      invalid({ input: () => ({ crisis: "lake-dispute" }), path: [] }),
      invalid({
        input: () => ({ crisis: "lake-dispute", text: lakeText(8), publishedAt: "13th of January" }),
        path: ["publishedAt"],
        code: "date.invalid",
      }),
      invalid({
        input: () => ({ crisis: "lake-dispute", text: lakeText(8), publishedAt: "2034-01-01" }),
        path: ["publishedAt"],
        code: "date.future",
      }),
    ],
  },
  ingestUrl: {
    input: () => ({ crisis: "lake-dispute", url: "https://pier.test/3", title: "Third" }),
    refusals: [
      noCrisis(() => ({ crisis: "none", url: "https://pier.test/8" })),
      {
        error: "FetchError",
        code: "fetch.address",
        input: () => ({ crisis: "lake-dispute", url: "https://pier.test/private" }),
        path: ["url"],
      },
      {
        error: "FetchError",
        code: "fetch.status",
        input: () => ({ crisis: "lake-dispute", url: "https://pier.test/missing" }),
        path: ["url"],
      },
      {
        error: "ServerBusyError",
        code: "reader.busy",
        input: () => ({ crisis: "lake-dispute", url: "https://pier.test/busy" }),
      },
      {
        error: "DuplicateDocumentError",
        code: "document.duplicate",
        input: () => ({ crisis: "lake-dispute", url: "https://pier.test/1" }),
        path: ["text"],
      },
      {
        error: "UnreadableDocumentError",
        code: "document.empty",
        input: () => ({ crisis: "lake-dispute", url: "https://pier.test/0" }),
      },
      invalid({ input: () => ({ crisis: "lake-dispute", url: "file:///etc/passwd" }), path: ["url"] }),
    ],
  },
  redactDocument: {
    input: ({ documents }) => ({ document: documents[0], reason: "Order of the court" }),
    refusals: [
      {
        error: "DocumentUnknownError",
        code: "document.unknown",
        input: () => ({ document: "no id", reason: "none" }),
        path: ["document"],
      },
      redacted(["document"], ({ documents }) => ({ document: documents[0], reason: "Order" })),
      invalid({ input: ({ documents }) => ({ document: documents[0], reason: "" }), path: ["reason"] }),
    ],
  },
  setDocumentMeta: decision(
    ({ documents }) => ({
      document: documents[0],
      publisher: "Pier Post",
      publishedAt: "2024-01-09",
      origin: "Agency",
    }),
    [
      noDocument("document"),
      invalid({ input: () => ({ publishedAt: "2034-01-01" }), path: ["publishedAt"], code: "date.future" }),
      invalid({ input: () => ({ publishedAt: "Friday" }), path: ["publishedAt"], code: "date.invalid" }),
    ],
  ),
  retractDocument: decision(({ documents }) => ({ document: documents[0] }), [noDocument("document")]),
  linkCopies: decision(({ documents }) => ({ document: documents[0], other: documents[1] }), [noDocument("other")]),
  cutCopyLink: decision(
    ({ documents }) => ({ document: documents[0], other: documents[1] }),
    [noDocument("document"), invalid({ input: ({ documents }) => ({ other: documents[0] }), path: ["documents"] })],
  ),
};
