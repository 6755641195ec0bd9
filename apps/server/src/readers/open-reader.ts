import type { Reader } from "@demarche/services";
import { CliFailure } from "../cli/cli-failure.ts";
import type { ReaderOptions } from "./reader-options.ts";
import { rulesReader } from "./rules-reader.ts";

/** The reader of one run. */
export type OpenReader = {
  read: Reader;
  /** Tells which text is being read, for messages. */
  begin(label: string): void;
  /** Says on standard error what the run has cost, and lets go of the keyboard. */
  close(): void;
};

const RULES: OpenReader = { read: rulesReader, begin: () => undefined, close: () => undefined };

/** The rules, unless `--reader llm` asks for a language model; its code is loaded then and not before. */
export async function openReader(options: ReaderOptions): Promise<OpenReader> {
  if (options.reader === "llm") return (await import("./open-model.ts")).openModel(options);
  const [needless] = (["model", "baseUrl", "apiKeyEnv"] as const).filter((name) => options[name] !== undefined);
  if (needless !== undefined) throw new CliFailure("a model and its address are asked only with --reader llm.");
  return RULES;
}
