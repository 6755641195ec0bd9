import { Command } from "commander";
import { withServiceSettings } from "./http/service-settings.ts";
import { withReaderOptions } from "./readers/reader-options.ts";

const DATA = ["--data <dir>", "the folder that holds the database", "./data"] as const;

/** The command line. Each command's code is loaded when it is asked for. */
export function buildProgram(version: string): Command {
  const program = new Command("demarche")
    .description("Reads news of a crisis between states and answers, with the sentence behind every figure.")
    .version(version)
    .showHelpAfterError("(demarche --help shows what can be asked)")
    .configureOutput({ outputError: (message, write) => write(message.replace(/^error: /, "demarche: ")) });
  addServe(program);
  addCrisis(program);
  addIngest(program);
  addRead(program);
  addTally(program);
  addProof(program);
  return program;
}

function addServe(program: Command): void {
  withServiceSettings(program.command("serve"))
    .description("serve the dashboard and GraphQL")
    .option(...DATA)
    .option("--port <port>", "the port to listen on", "4000")
    .option("--host <host>", "the address to listen on", "127.0.0.1")
    .option("--no-dashboard", "serve GraphQL alone")
    .option("--fetch", "let ingestUrl fetch addresses on the public internet")
    .option("--fetch-from <networks...>", "and addresses in these networks, as 10.1.0.0/16")
    .option("--checkpoint-dir <dir>", "write signed checkpoints into this folder")
    .option("--checkpoint-key <file>", "the private key that signs them, made by keygen")
    .option("--checkpoint-every <entries>", "one after so many entries, and one at the end", "1000")
    .action(async (options) => (await import("./commands/serve.ts")).serve(options));
  program
    .command("demo")
    .description("load the example crisis, ready to look at")
    .option(...DATA)
    .action(async (options) => (await import("./commands/demo.ts")).demo(options));
}

function addCrisis(program: Command): void {
  program
    .command("crisis")
    .description("crises")
    .command("add")
    .description("open a crisis")
    .requiredOption("--slug <slug>", "its name in addresses, as in border-strikes-2024")
    .requiredOption("--title <title>", "its name for people")
    .requiredOption("--parties <codes>", "ISO 3166-1 alpha-3 codes of its parties, as in KEN,UGA")
    .requiredOption("--from <day>", "its first day, as in 2024-01-15")
    .option("--to <day>", "its last day")
    .option("--summary <text>", "what it is about")
    .option("--inclusion <text>", "what belongs to it")
    .option(...DATA)
    .action(async (options) => (await import("./commands/crisis-add.ts")).crisisAdd(options));
}

function addIngest(program: Command): void {
  withReaderOptions(program.command("ingest"))
    .description("take articles into a crisis: .txt, .md, .html, .json, .jsonl, or folders of them")
    .argument("<path...>", "files, folders, and with --fetch addresses of pages")
    .requiredOption("--crisis <slug>", "the crisis they belong to")
    .option("--meta <file>", "JSON: file name to {title, publisher, url, publishedAt, origin, grade}")
    .option("--publisher <name>", "who published them, where --meta does not say")
    .option("--published <date>", "when they were published, where --meta does not say")
    .option("--fetch", "fetch addresses on the public internet")
    .option("--fetch-from <networks...>", "and addresses in these networks, as 10.1.0.0/16")
    .option(...DATA)
    .action(async (paths, options) => (await import("./commands/ingest.ts")).ingest(paths, options));
  program
    .command("redact")
    .description("take a document's text out of the record, leaving a tombstone with the reason")
    .requiredOption("--document <id>", "the document, as in doc_01hngze6z802y9p4h0m6r13x14")
    .requiredOption("--reason <text>", "why, as the ledger shows it for good")
    .option(...DATA)
    .action(async (options) => (await import("./commands/redact.ts")).redact(options));
}

function addProof(program: Command): void {
  program
    .command("verify")
    .description("check the chain of entries, all that they vouch for, and every evidence span")
    .option("--export <file>", "check an export, which needs no database")
    .option("--checkpoint <path>", "hold the record against this checkpoint, or all of a folder")
    .option("--public-key <file>", "the public key of whoever signed the checkpoints")
    .option(...DATA)
    .action(async (options) => (await import("./commands/verify.ts")).verify(options));
  program
    .command("keygen")
    .description("make a key pair for checkpoints")
    .requiredOption("--out <file>", "the private key; the public key goes beside it, as .pub")
    .action(async (options) => (await import("./commands/keygen.ts")).keygen(options));
  program
    .command("checkpoint")
    .description("sign the record as it stands, for keeping outside the database")
    .requiredOption("--key <file>", "the private key")
    .requiredOption("--out <dir>", "the folder of checkpoints")
    .option(...DATA)
    .action(async (options) => (await import("./commands/checkpoint.ts")).checkpoint(options));
  program
    .command("export")
    .description("write the whole record as JSON Lines, for whoever verifies it")
    .requiredOption("--out <file>", "the file; - for standard output")
    .option(...DATA)
    .action(async (options) => (await import("./commands/export.ts")).exportRecord(options));
}

function addRead(program: Command): void {
  withReaderOptions(program.command("read"))
    .description("print what articles claim, as JSON Lines; needs no database")
    .argument("<file...>", "files and folders")
    .option("--published <date>", "when they were published")
    .option("--jsonl", "the files are JSON Lines, one article a line")
    .action(async (paths, options) => (await import("./commands/read.ts")).read(paths, options));
}

function addTally(program: Command): void {
  program
    .command("tally")
    .description("how many, by incident and by claimant")
    .requiredOption("--crisis <slug>", "the crisis")
    .option("--as-of <date>", "as the world could know at that moment; a day means its end (UTC)")
    .option("--effect <effect>", "KILLED, INJURED, MISSING, DETAINED or DISPLACED", "KILLED")
    .option("--json", "JSON instead of a table")
    .option(...DATA)
    .action(async (options) => (await import("./commands/tally.ts")).tally(options));
}
