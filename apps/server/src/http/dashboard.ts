import { existsSync } from "node:fs";
import { join } from "node:path";
import { CliFailure } from "../cli/cli-failure.ts";
import { DASHBOARD_DIR } from "../paths.ts";
import type { Handler } from "./handler.ts";

export type Dashboard = { handle: Handler; close(): Promise<void> };

/** The built Next.js dashboard. It reads the GraphQL address from the environment, which is set before it is loaded. */
export async function openDashboard({ graphqlUrl }: { graphqlUrl: string }): Promise<Dashboard> {
  if (!existsSync(join(DASHBOARD_DIR, ".next", "BUILD_ID"))) {
    throw new CliFailure("the dashboard is not built: run npm start, or npm run build, in the repository first.");
  }
  process.env.DEMARCHE_GRAPHQL_URL = graphqlUrl;
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const createNext = await importNext();
  const app = createNext({ dev: false, dir: DASHBOARD_DIR });
  await app.prepare();
  const handle = app.getRequestHandler();
  return { handle: (request, response) => handle(request, response), close: () => app.close() };
}

/** Next's types describe a module whose default is the function; at run time CommonJS gives the function itself. */
async function importNext() {
  const { default: imported } = await import("next");
  return imported as unknown as typeof imported.default;
}
