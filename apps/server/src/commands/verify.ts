import { publicKeyOf, type Verification, type VerifyProgress, verifyExport, type Witnesses } from "@demarche/services";
import { readCheckpoints } from "../checkpoints/checkpoint-files.ts";
import { CliFailure } from "../cli/cli-failure.ts";
import { readText } from "../cli/read-text.ts";
import { printFailure } from "../cli/report-failure.ts";
import { exportSource } from "../exports/export-source.ts";
import { withRecord } from "./with-services.ts";

export type VerifyOptions = { data: string; export?: string; checkpoint?: string; publicKey?: string };

/**
 * Checks the record again: the chain of entries, all that they vouch for, every evidence span, and, where given, what
 * checkpoints have seen. Works on the database, or on an export alone. Exit status 1 where anything is wrong.
 */
export async function verify(options: VerifyOptions): Promise<void> {
  const witnesses = await witnessesOf(options);
  const found = await verified({ options, witnesses });
  for (const { where, message } of found.problems) printFailure(`${where}: ${message}`);
  const { documents, spans, entries, checkpoints, problems } = found;
  const counts = `${documents} documents, ${spans} evidence spans and ${entries} ledger entries checked`;
  const seen = checkpoints === 0 ? "" : ` against ${checkpoints} checkpoint${checkpoints === 1 ? "" : "s"}`;
  process.stdout.write(`${counts}${seen}: ${verdict(problems)}.\n`);
  if (problems.length > 0) process.exitCode = 1;
}

async function verified(options: { options: VerifyOptions; witnesses: Witnesses | undefined }): Promise<Verification> {
  const { witnesses } = options;
  const { data, export: path } = options.options;
  if (path === undefined) return withRecord({ dataDir: data }, (services) => services.verify(witnesses, showing()));
  return verifyExport({ source: exportSource(path), ...(witnesses ? { witnesses } : {}) });
}

const SHOWN_EACH_MS = 10_000;

/** Shows how far a long verification is, on standard error: whoever waits for a short one is not told. */
function showing(): (progress: VerifyProgress) => void {
  const started = performance.now();
  let last = started;
  return (progress) => {
    const now = performance.now();
    const isPart = progress.part !== "ENTRIES" && now - started >= SHOWN_EACH_MS;
    if (!isPart && now - last < SHOWN_EACH_MS) return;
    last = now;
    process.stderr.write(`${wordsOf(progress)} …\n`);
  };
}

function wordsOf(progress: VerifyProgress): string {
  if (progress.part === "ROWS") return "every entry checked; looking for rows that no entry tells of";
  if (progress.part === "FILE") return "every row checked; looking through the database as a file";
  return `${progress.checked} of ${progress.of} ledger entries checked`;
}

async function witnessesOf({ checkpoint, publicKey }: VerifyOptions): Promise<Witnesses | undefined> {
  if (checkpoint === undefined && publicKey === undefined) return undefined;
  if (checkpoint === undefined)
    throw new CliFailure("--public-key is given without --checkpoint: name the checkpoints.");
  if (publicKey === undefined) {
    throw new CliFailure(
      "--checkpoint needs --public-key: without the key that signed it a checkpoint proves nothing.",
    );
  }
  const key = await readText({ option: "--public-key", path: publicKey });
  if (publicKeyOf(key) === null) throw new CliFailure(`--public-key ${publicKey} is no Ed25519 public key in PEM.`);
  return { checkpoints: await readCheckpoints(checkpoint), publicKey: key };
}

/** Names the first bad entry. */
function verdict(problems: Verification["problems"]): string {
  if (problems.length === 0) return "all hold";
  const first = problems.find(({ position }) => position !== null);
  const where = first ? `; the first bad entry is ${first.position}` : "";
  return `${problems.length} do not hold${where}`;
}
