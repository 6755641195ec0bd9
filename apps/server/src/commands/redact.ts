import { CliFailure } from "../cli/cli-failure.ts";
import { personAtKeyboard, withRecord } from "./with-services.ts";

/** Takes a document's text out of the record and leaves a tombstone with the reason. */
export async function redact(options: { data: string; document: string; reason: string }): Promise<void> {
  const { data, document, reason } = options;
  const result = await withRecord({ dataDir: data }, ({ writes }) =>
    writes.redactDocument(personAtKeyboard(), { document, reason }),
  );
  if (!result.ok) throw new CliFailure(result.failure.message);
  const { claims } = result.value;
  process.stdout.write(
    `The text of ${document} is gone, with what ${claims} claim${claims === 1 ? "" : "s"} quoted of it; its hashes stay.\n`,
  );
}
