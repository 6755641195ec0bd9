import type { Server } from "node:http";
import { MAX_INPUT_BYTES } from "@demarche/intake";
import { createYogaApp, repeatedQueries } from "@demarche/schema";
import type { Services } from "@demarche/services";
import type { Logger } from "pino";
import { buildId } from "../build-id.ts";
import { answerCache } from "./answers/answer-cache.ts";
import { answerHeads } from "./answers/answer-heads.ts";
import { bodyRoom } from "./answers/body-room.ts";
import { graphqlAnswers } from "./answers/graphql-answer.ts";
import { graphqlFront } from "./answers/graphql-front.ts";
import { createHttpServer, noPages, type Routes } from "./create-http-server.ts";
import { healthHandler } from "./health.ts";
import { persistedDocuments } from "./persisted-documents.ts";
import { admission } from "./service/admission.ts";
import { allowOrigins } from "./service/cors.ts";
import { watchLoopDelay } from "./service/loop-delay.ts";
import { createMetrics } from "./service/metrics.ts";
import { type OpenAnswers, openAnswers } from "./service/open-answers.ts";
import { readyHandler, whyNotReady } from "./service/ready.ts";
import type { ServiceSettings } from "./service-settings.ts";
import { uploadHandler } from "./uploads/upload-handler.ts";

const MEGABYTE = 1_000_000;
const MAX_BODY_BYTES = MEGABYTE;
/** The intake's own limit, and room for the frame of a form. */
const MAX_UPLOAD_BYTES = MAX_INPUT_BYTES + 100_000;
/** Bodies that are still arriving, all together. */
const BODY_ROOM_BYTES = 64 * MEGABYTE;

export type Service = {
  server: Server;
  open: OpenAnswers;
  /** Where the pages are put once there are any. */
  routes: Routes;
  stop(): void;
};

type Options = {
  services: Services;
  settings: ServiceSettings;
  log: Logger;
  readingQueue: () => number;
  /** Aborted when the server ends: streams end with it. */
  ending: AbortSignal;
};

/** Puts the HTTP service together over the services; it listens to no port yet. */
export function openService({ services, settings, log, readingQueue, ending }: Options): Service {
  const { reads } = services;
  const open = openAnswers();
  const loop = watchLoopDelay();
  const entrance = admission({ limit: settings.maxInFlight, overloaded: () => loop.ms() > settings.maxLoopDelay });
  const cache = answerCache(settings.answerCache * MEGABYTE);
  const metrics = createMetrics({
    ledgerPosition: async () => (await reads.head()).position,
    keptBytes: () => cache.bytes(),
    inFlight: () => entrance.inFlight(),
    readingQueue,
  });
  const room = bodyRoom(BODY_ROOM_BYTES);
  const app = openApp({ services, settings, log, ending });
  const routes: Routes = {
    graphql: graphqlFront({
      answer: graphqlAnswers({ app, again: repeatedQueries({ services }) }),
      stream: async (request, response) => void (await app(request, response)),
      heads: answerHeads({ reads }),
      now: () => new Date(),
      build: buildId(),
      cache,
      room,
      admission: entrance,
      maxBodyBytes: MAX_BODY_BYTES,
      answered: metrics.answered,
    }),
    uploads: uploadHandler({
      writes: services.writes,
      room,
      admission: entrance,
      maxBodyBytes: MAX_UPLOAD_BYTES,
      origins: settings.corsOrigin,
    }),
    health: healthHandler(services),
    ready: readyHandler(() => whyNotReady({ open, loop, entrance, ...settings })),
    metrics: metrics.handle,
    pages: noPages,
  };
  const { corsOrigin, maxConnections } = settings;
  const served = metrics.served;
  const server = createHttpServer({ routes, log, open, cors: allowOrigins(corsOrigin), served, maxConnections });
  return { server, open, routes, stop: () => loop.stop() };
}

function openApp({ services, settings, log, ending }: Omit<Options, "readingQueue">) {
  return createYogaApp({
    services,
    ending,
    persisted: persistedDocuments(),
    introspection: settings.introspection,
    get: settings.graphqlGet,
    logUnexpected: ({ id, error }) => log.error({ id, err: error }, "GraphQL failed"),
  });
}
