import { createServer, type Server } from "node:http";
import { peer } from "../peers.ts";

type Preset = Record<string, unknown>;
type PostGraphile = { createServ(adaptor: unknown): { addTo(server: Server): Promise<void> } };

/** It is written for Node 22; this is all that it lacks on 20. */
function withResolvers() {
  let [resolve, reject] = [(_value: unknown) => {}, (_error: unknown) => {}];
  const promise = new Promise((yes, no) => {
    [resolve, reject] = [yes, no];
  });
  return { promise, resolve, reject };
}

/** PostGraphile 5 as its documentation starts it, over the rows of the world in PostgreSQL. */
export async function postgraphileServer(url: string): Promise<Server> {
  if (!("withResolvers" in Promise)) Object.assign(Promise, { withResolvers });
  const { postgraphile } = (await peer("postgraphile")) as { postgraphile(preset: Preset): PostGraphile };
  const { PostGraphileAmberPreset } = (await peer("postgraphile/presets/amber")) as Record<string, Preset>;
  const { makeV4Preset } = (await peer("postgraphile/presets/v4")) as unknown as {
    makeV4Preset(options: Preset): Preset;
  };
  const { makePgService } = (await peer("postgraphile/adaptors/pg")) as unknown as {
    makePgService(options: Preset): unknown;
  };
  const { grafserv } = await peer("postgraphile/grafserv/node");
  const preset = {
    extends: [PostGraphileAmberPreset, makeV4Preset({ dynamicJson: true, graphiql: false })],
    pgServices: [makePgService({ connectionString: url, schemas: ["public"] })],
    grafast: { explain: false },
  };
  const server = createServer();
  await postgraphile(preset).createServ(grafserv).addTo(server);
  return server;
}
