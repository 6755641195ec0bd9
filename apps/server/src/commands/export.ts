import { print } from "../cli/print.ts";
import { writeWhole } from "../cli/write-whole.ts";
import { withRecord } from "./with-services.ts";

/** Writes the whole record, line by line (demarche.record/1), into a file, or to standard output for `-`. */
export async function exportRecord(options: { data: string; out: string }): Promise<void> {
  const { data, out } = options;
  await withRecord({ dataDir: data }, async (services) => {
    const line = (write: (text: string) => Promise<void>) => (text: string) => write(`${text}\n`);
    if (out === "-") return services.exportRecord(line(print));
    await writeWhole({ path: out, fill: (write) => services.exportRecord(line(write)) });
    process.stdout.write(`${out} has the whole record: demarche verify --export ${out} checks it.\n`);
  });
}
