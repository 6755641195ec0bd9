import { printFailure } from "../cli/report-failure.ts";
import { withRecord } from "./with-services.ts";

/** Checks every evidence span and the chain of entries again. Exit status 1 where anything is wrong. */
export async function verify(options: { data: string }): Promise<void> {
  const { documents, spans, entries, problems } = await withRecord({ dataDir: options.data }, (services) =>
    services.verify(),
  );
  for (const { where, message } of problems) printFailure(`${where}: ${message}`);
  const checked = `${documents} documents, ${spans} evidence spans and ${entries} ledger entries checked`;
  process.stdout.write(`${checked}: ${problems.length === 0 ? "all hold" : `${problems.length} do not hold`}.\n`);
  if (problems.length > 0) process.exitCode = 1;
}
