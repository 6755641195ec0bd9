import { parentPort } from "node:worker_threads";
import { readDocument } from "@demarche/reader";

/** Reads the articles that it is sent, and answers when it has read them. */
parentPort?.on("message", (articles: readonly string[]) => {
  for (const text of articles) readDocument({ text, title: null, publishedAt: "2024-05-01" });
  parentPort?.postMessage("read");
});
