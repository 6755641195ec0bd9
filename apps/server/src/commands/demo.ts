import { loadDemo } from "../demo/load-demo.ts";
import { withServices } from "./with-services.ts";

/** Loads the example crisis, ready to look at. */
export async function demo(options: { data: string }): Promise<void> {
  const { crisis, added, known } = await withServices({ dataDir: options.data }, (services) => loadDemo({ services }));
  const words = known === 0 ? `${added} reports` : `${added} reports added, ${known} there already`;
  process.stdout.write(
    `${crisis.title}: ${words}. demarche serve shows it; demarche tally --crisis ${crisis.slug} counts.\n`,
  );
}
