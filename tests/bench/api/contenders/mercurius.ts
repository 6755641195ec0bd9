import { createServer, type Server } from "node:http";
import { createRequestContext, schema } from "@demarche/schema";
import { planWorld } from "@demarche/testkit";
import { openMade, WORLD_SEED } from "../../ledger/worlds.ts";
import { peer } from "../peers.ts";
import type { Prepared } from "../prepare.ts";

type Fastify = { register(plugin: unknown, options: object): Promise<unknown>; ready(): Promise<void> };
type Options = { logger: boolean; serverFactory: (handler: Parameters<typeof createServer>[1]) => Server };

/** The same schema and resolvers behind Mercurius on Fastify, without the JIT that it leaves off by default. */
export async function mercuriusServer(prepared: Prepared): Promise<Server> {
  const world = planWorld({ claims: prepared.claims, seed: WORLD_SEED });
  const { services } = openMade({ world, file: prepared.file, seed: 7 });
  const fastify = (await peer("fastify")).default as (options: Options) => Fastify;
  const { default: mercurius } = await peer("mercurius");
  const server = createServer();
  const app = fastify({ logger: false, serverFactory: (handler) => server.on("request", handler ?? (() => {})) });
  const context = () =>
    createRequestContext({
      services,
      now: () => new Date(),
      maxRows: 40_000,
      ending: new AbortController().signal,
      lastEventId: null,
      hold: () => () => {},
    });
  await app.register(mercurius, { schema, context });
  await app.ready();
  return server;
}
