import { setMaxListeners } from "node:events";
import { isPrivateKey } from "@demarche/services";
import pino from "pino";
import { type RegularCheckpoints, startCheckpoints } from "../checkpoints/regular-checkpoints.ts";
import { CliFailure } from "../cli/cli-failure.ts";
import { readText } from "../cli/read-text.ts";
import { composeServices } from "../compose.ts";
import { type Dashboard, openDashboard } from "../http/dashboard.ts";
import { listen } from "../http/listen.ts";
import { openService } from "../http/open-service.ts";
import type { ServiceSettings } from "../http/service-settings.ts";
import { untilStopped } from "../http/until-stopped.ts";
import { pageFetcherOf } from "../inputs/page-fetcher.ts";
import { openReadingPool } from "../readers/pool/open-reading-pool.ts";

export type ServeOptions = ServiceSettings & {
  data: string;
  port: string;
  host: string;
  dashboard: boolean;
  fetch?: boolean;
  fetchFrom?: string[];
  checkpointDir?: string;
  checkpointKey?: string;
  checkpointEvery: string;
};

/** Serves GraphQL and the dashboard from one port until it is told to stop. */
export async function serve(options: ServeOptions): Promise<void> {
  const { host } = options;
  const log = pino({ level: process.env.DEMARCHE_LOG ?? "warn" }, pino.destination(2));
  const signing = await signingOf(options);
  const pool = openReadingPool(options.readerThreads);
  const services = composeServices({ dataDir: options.data, reader: pool.read, fetchPage: pageFetcherOf(options) });
  const service = openService({ services, settings: options, log, readingQueue: pool.waiting, ending: endingSignal() });
  const { server, open } = service;
  let dashboard: Dashboard | null = null;
  let checkpoints: RegularCheckpoints | null = null;
  try {
    const report = (error: unknown) => log.error({ err: error }, "no checkpoint could be taken");
    if (signing) checkpoints = await startCheckpoints({ services, ...signing, report });
    await services.runBatches({
      together: options.readerThreads + 1,
      unexpected: (error) => log.error({ err: error }, "an item of a batch failed"),
    });
    const port = await listen({ server, host, port: portOption(options.port) });
    const address = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
    if (options.dashboard) {
      dashboard = await openDashboard({ graphqlUrl: `${address}/graphql` });
      service.routes.pages = dashboard.handle;
    }
    process.stdout.write(`Demarche is at ${address}\n`);
    await untilStopped({ server, open });
  } finally {
    server.closeAllConnections();
    server.close();
    service.stop();
    await dashboard?.close();
    await checkpoints?.stop();
    await pool.close();
    await services.close();
  }
}

/** Aborted when the process is told to stop, before its connections are closed; every subscription listens to it. */
function endingSignal(): AbortSignal {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  const end = () => ending.abort();
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
  return ending.signal;
}

/** Where checkpoints go, how often, and the key that signs them; null where none are asked for. */
async function signingOf({ checkpointDir, checkpointKey, checkpointEvery }: ServeOptions) {
  if (checkpointDir === undefined && checkpointKey === undefined) return null;
  if (checkpointDir === undefined || checkpointKey === undefined) {
    throw new CliFailure("--checkpoint-dir and --checkpoint-key go together: give both, or neither.");
  }
  const every = Number(checkpointEvery);
  if (!Number.isInteger(every) || every < 1) {
    throw new CliFailure(
      `--checkpoint-every "${checkpointEvery}" is no number of entries: give a whole number from 1.`,
    );
  }
  const privateKey = await readText({ option: "--checkpoint-key", path: checkpointKey });
  if (!isPrivateKey(privateKey))
    throw new CliFailure(`--checkpoint-key ${checkpointKey} is no Ed25519 private key in PEM.`);
  return { folder: checkpointDir, privateKey, every };
}

function portOption(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new CliFailure(`--port "${value}" is no port: give a number from 1 to 65535.`);
  return port;
}
