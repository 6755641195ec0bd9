import { userInfo } from "node:os";
import type { CrisisScope } from "@demarche/domain";
import type { FetchPage } from "@demarche/intake";
import type { Context, Reader, Services } from "@demarche/services";
import { CliFailure } from "../cli/cli-failure.ts";
import { composeServices, hasDatabase } from "../compose.ts";

/** Runs work over the services and closes them, whatever happens. */
export async function withServices<T>(
  options: { dataDir: string; reader?: Reader; fetchPage?: FetchPage | null },
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const services = composeServices(options);
  try {
    return await work(services);
  } finally {
    await services.close();
  }
}

/** As `withServices`, for work on what is there already: makes no database. */
export async function withRecord<T>(
  options: { dataDir: string },
  work: (services: Services) => Promise<T>,
): Promise<T> {
  if (!hasDatabase(options.dataDir)) throw new CliFailure(noDatabase(options.dataDir));
  return withServices(options, work);
}

function noDatabase(dataDir: string): string {
  return `there is no database in ${dataDir} yet: demarche crisis add, or demarche demo, makes one.`;
}

/** The crisis of that slug, or a sentence that names it. */
export async function crisisNamed({ services, slug }: { services: Services; slug: string }): Promise<CrisisScope> {
  const crisis = await services.reads.crisisBySlug(slug);
  if (crisis === null) throw new CliFailure(`there is no crisis "${slug}": demarche crisis add makes one.`);
  return crisis;
}

/** The person at the keyboard (R26). */
export function personAtKeyboard(): Context {
  return { actor: { kind: "PERSON", name: userName() } };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? "unknown";
  }
}
