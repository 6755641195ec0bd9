import { type FetchPage, networksOf, pageFetcher } from "@demarche/intake";
import { CliFailure } from "../cli/cli-failure.ts";

/** Asks public addresses where `--fetch` lets it, and those of the networks of `--fetch-from` besides; else none. */
export function pageFetcherOf(options: { fetch?: boolean; fetchFrom?: string[] }): FetchPage | null {
  const { fetch = false, fetchFrom } = options;
  if (fetchFrom === undefined) return fetch ? pageFetcher() : null;
  const allowed = networksOf(fetchFrom);
  if (allowed === null) {
    throw new CliFailure(`--fetch-from "${fetchFrom.join(" ")}" is no list of networks: write them as 10.1.0.0/16.`);
  }
  return pageFetcher({ allowed });
}
