import { createYogaApp } from "@demarche/schema";
import pino from "pino";
import { CliFailure } from "../cli/cli-failure.ts";
import { composeServices } from "../compose.ts";
import { createHttpServer, noPages, type Routes } from "../http/create-http-server.ts";
import { type Dashboard, openDashboard } from "../http/dashboard.ts";
import { healthHandler } from "../http/health.ts";
import { listen } from "../http/listen.ts";
import { untilStopped } from "../http/until-stopped.ts";

export type ServeOptions = { data: string; port: string; host: string; dashboard: boolean };

/** Serves GraphQL and the dashboard from one port until it is told to stop. */
export async function serve(options: ServeOptions): Promise<void> {
  const { host } = options;
  const log = pino({ level: process.env.DEMARCHE_LOG ?? "warn" }, pino.destination(2));
  const services = composeServices({ dataDir: options.data });
  const graphql = createYogaApp({
    services,
    logUnexpected: ({ id, error }) => log.error({ id, err: error }, "GraphQL failed"),
  });
  const routes: Routes = { graphql, health: healthHandler(services), pages: noPages };
  const server = createHttpServer({ routes, log });
  let dashboard: Dashboard | null = null;
  try {
    const port = await listen({ server, host, port: portOption(options.port) });
    const address = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
    if (options.dashboard) {
      dashboard = await openDashboard({ graphqlUrl: `${address}/graphql` });
      routes.pages = dashboard.handle;
    }
    process.stdout.write(`Demarche is at ${address}\n`);
    await untilStopped(server);
  } finally {
    server.closeAllConnections();
    server.close();
    await dashboard?.close();
    await services.close();
  }
}

function portOption(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new CliFailure(`--port "${value}" is no port: give a number from 1 to 65535.`);
  return port;
}
