import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";

/** How a server serves, as options and variables say. */
export type ServiceSettings = {
  graphqlGet: boolean;
  introspection: boolean;
  corsOrigin: string[];
  /** Megabytes of answers kept. */
  answerCache: number;
  maxInFlight: number;
  maxConnections: number;
  /** Milliseconds that the event loop may be late, on average, before work is turned away. */
  maxLoopDelay: number;
  readerThreads: number;
};

const between =
  (least: number, most: number) =>
  (value: string): number => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
  };

function origins(value: string): string[] {
  const given = value.split(",").filter(Boolean);
  const wrong = given.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong === undefined) return given;
  throw new InvalidArgumentError(`"${wrong}" is no origin, as in https://example.org.`);
}

const option = (flags: string, description: string) => new Option(flags, description);

const number = (options: { flags: string; description: string; least: number; most: number; usual: number }) =>
  option(options.flags, options.description).argParser(between(options.least, options.most)).default(options.usual);

const OPTIONS = [
  option("--graphql-get", "answer any query by GET, not only persisted documents").env("DEMARCHE_GRAPHQL_GET"),
  option("--no-introspection", "keep the schema to yourself"),
  option("--cors-origin <origins>", "origins whose pages may read answers, with commas between")
    .argParser(origins)
    .default([], "none")
    .env("DEMARCHE_CORS_ORIGIN"),
  number({
    flags: "--answer-cache <mb>",
    description: "megabytes of answers to keep",
    least: 0,
    most: 65_536,
    usual: 64,
  }).env("DEMARCHE_ANSWER_CACHE"),
  number({
    flags: "--max-in-flight <requests>",
    description: "GraphQL requests to work on at once",
    least: 1,
    most: 100_000,
    usual: 128,
  }).env("DEMARCHE_MAX_IN_FLIGHT"),
  number({
    flags: "--max-connections <connections>",
    description: "connections to hold at once",
    least: 1,
    most: 100_000,
    usual: 2_000,
  }).env("DEMARCHE_MAX_CONNECTIONS"),
  number({
    flags: "--max-loop-delay <ms>",
    description: "turn work away while the event loop is this late",
    least: 10,
    most: 60_000,
    usual: 500,
  }).env("DEMARCHE_MAX_LOOP_DELAY"),
  number({
    flags: "--reader-threads <threads>",
    description: "threads that read texts; one less than the machine runs unless told",
    least: 1,
    most: 64,
    usual: Math.max(1, availableParallelism() - 1),
  }).env("DEMARCHE_READER_THREADS"),
];

/** Each option can also be given as a variable of the environment. */
export function withServiceSettings(command: Command): Command {
  for (const known of OPTIONS) command.addOption(known);
  return command;
}
