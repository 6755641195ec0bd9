import { type Command, Option } from "commander";

/** What the command line says of the reader; numbers are still words. */
export type ReaderOptions = {
  reader?: string;
  model?: string;
  baseUrl?: string;
  apiKeyEnv?: string;
  maxCalls?: string;
  maxTokens?: string;
  callTimeout?: string;
  runTimeout?: string;
};

/** Adds the choice of the reader to a command that reads articles. */
export function withReaderOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--reader <reader>", "who reads: the rules, or a language model")
        .default("rules")
        .choices(["rules", "llm"]),
    )
    .option("--model <name>", "llm: the model's name at its endpoint")
    .option("--base-url <url>", "llm: an OpenAI-compatible endpoint, as in http://127.0.0.1:11434/v1")
    .option("--api-key-env <variable>", "llm: the environment variable that holds the endpoint's key")
    .option("--max-calls <number>", "llm: requests of the whole run at most (500)")
    .option("--max-tokens <number>", "llm: tokens of the whole run at most, asked and answered (2000000)")
    .option("--call-timeout <seconds>", "llm: the longest wait for one answer (120)")
    .option("--run-timeout <seconds>", "llm: the longest time for the whole run (3600)");
}
