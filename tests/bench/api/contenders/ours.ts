import type { Server } from "node:http";
import { planWorld } from "@demarche/testkit";
import pino from "pino";
import { openService } from "../../../../apps/server/src/http/open-service.ts";
import { openMade, WORLD_SEED } from "../../ledger/worlds.ts";
import type { Prepared } from "../prepare.ts";

/** The server as it is served; `keep`: with its cache of answers. */
export function ourServer({ prepared, keep }: { prepared: Prepared; keep: boolean }): Server {
  const world = planWorld({ claims: prepared.claims, seed: WORLD_SEED });
  const { services } = openMade({ world, file: prepared.file, seed: 5 });
  const settings = {
    graphqlGet: false,
    introspection: true,
    corsOrigin: [],
    answerCache: keep ? 64 : 0,
    maxInFlight: 128,
    maxConnections: 2_000,
    maxLoopDelay: 60_000,
    readerThreads: 1,
  };
  const log = pino({ level: "silent" });
  const ending = new AbortController().signal;
  return openService({ services, settings, log, readingQueue: () => 0, ending }).server;
}
