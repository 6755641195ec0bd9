import { CliFailure } from "../cli/cli-failure.ts";
import { personAtKeyboard, withServices } from "./with-services.ts";

export type CrisisAddOptions = {
  data: string;
  slug: string;
  title: string;
  parties: string;
  from: string;
  to?: string;
  summary?: string;
  inclusion?: string;
};

/** Opens a crisis. */
export async function crisisAdd(options: CrisisAddOptions): Promise<void> {
  const { slug, title, from, to, summary, inclusion } = options;
  const parties = options.parties.split(",").map((party) => party.trim());
  const input = { slug, title, parties, startsOn: from, endsOn: to, summary, inclusion };
  const result = await withServices({ dataDir: options.data }, ({ writes }) =>
    writes.createCrisis(personAtKeyboard(), input),
  );
  if (!result.ok) throw new CliFailure(result.failure.message);
  process.stdout.write(`Crisis ${result.value.slug} is open: ${result.value.title}.\n`);
}
