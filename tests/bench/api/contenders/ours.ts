import type { Server } from "node:http";
import { planWorld } from "@demarche/testkit";
import pino from "pino";
import { openService } from "../../../../apps/server/src/http/open-service.ts";
import { openMade, WORLD_SEED } from "../../ledger/worlds.ts";
import type { Prepared } from "../prepare.ts";

/** How often the head moves while it is to move. */
const WRITE_EVERY_MS = 50;

/** The server as it is served, and a way to move the head under it: by remarks in the smallest crisis. */
export function ourServer({ prepared, keep }: { prepared: Prepared; keep: boolean }): {
  server: Server;
  write(on: boolean): void;
} {
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
  const { server } = openService({
    services,
    settings,
    log,
    readingQueue: () => 0,
    ending: new AbortController().signal,
  });
  let timer: NodeJS.Timeout | undefined;
  let number = Date.now();
  const slug = world.crises.at(-1)?.slug ?? "";
  const smallest = services.reads.crisisBySlug(slug);
  const queue = smallest.then((crisis) =>
    services.reads.reviewQueue(crisis?.id ?? "", null, { first: 1, after: null }),
  );
  const comment = async () => {
    const [claim] = (await queue).items;
    number += 1;
    const ruling = { kind: "COMMENT_ON_CLAIM" as const, claimId: claim?.node.id ?? "" };
    await services.writes.decide(
      { actor: { kind: "PERSON", name: "Bench" } },
      { crisis: slug, ruling, reason: `Seen ${number}` },
    );
  };
  return {
    server,
    write(on) {
      clearInterval(timer);
      if (on) timer = setInterval(() => void comment(), WRITE_EVERY_MS);
    },
  };
}
