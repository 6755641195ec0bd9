import type { Services } from "@demarche/services";
import { createYoga } from "graphql-yoga";
import { schema } from "../build-schema.ts";
import { boundedByText } from "../limits/bounded-document-cache.ts";
import { DEFAULT_LIMITS } from "../limits/limits.ts";
import { queryLimits } from "../limits/query-limits.ts";
import { validationRules } from "../limits/validation-rules.ts";
import { persistedDocuments } from "../persisted/persisted-documents.ts";
import { acceptedRequests } from "../requests/accepted-requests.ts";
import { createRequestContext, type RequestContext } from "../requests/request-context.ts";
import { callerCap } from "../subscriptions/caller-cap.ts";
import { eventStream } from "../subscriptions/event-stream.ts";
import { lastEventIdOf } from "../subscriptions/resume-after.ts";
import { sharedEvents } from "../subscriptions/shared-events.ts";
import { contentSecurity } from "./content-security.ts";
import { exactAnswers, type ServerContext } from "./exact-answers.ts";
import { graphiqlOptions, renderPage } from "./graphiql.ts";
import { type LogUnexpected, maskUnexpected } from "./mask-unexpected.ts";
import { schemaFile } from "./schema-file.ts";

export type YogaAppOptions = {
  services: Services;
  /** Tells the present day; the views that name no moment hold for its end. */
  now?: () => Date;
  /** Gets every error that is masked, whole, with the id that the client was given. */
  logUnexpected?: LogUnexpected;
  /** Rows that one request may load by id; nested lists multiply, and this is where they end. */
  maxRows?: number;
  /** Documents that may be asked for by their SHA-256 (hexadecimal), by GET too; the query's limits are not for them. */
  persisted?: ReadonlyMap<string, string>;
  /** True (the default): callers may ask for the schema. */
  introspection?: boolean;
  /** True: any query may come by GET. By default persisted documents alone. */
  get?: boolean;
  /** Aborted when the server ends, so that subscriptions are told to complete. */
  ending?: AbortSignal;
  /** Subscriptions that one caller may hold open at once. */
  maxSubscriptions?: number;
};

/** Longer bodies are refused with 413; a longer text goes in by the command line. */
const MAX_BODY_BYTES = 1_000_000;
/** Several times what the heaviest page needs. */
const MAX_ROWS = 40_000;
/** More than the tabs that a browser keeps open to one server. */
const MAX_SUBSCRIPTIONS = 10;
/** Ends with the process. */
const NEVER = new AbortController().signal;

/** What node:http hands on; a request made in this process has no socket. */
type FromNode = { req?: { socket: { remoteAddress?: string | undefined } } };

/** The GraphQL endpoint at /graphql, GraphiQL for browsers included. A plain function: it opens no port and no file. */
export function createYogaApp(options: YogaAppOptions) {
  const { services, now = () => new Date(), logUnexpected = () => {}, maxRows = MAX_ROWS } = options;
  const { persisted = new Map(), introspection = true, get = false, ending = NEVER } = options;
  const cap = callerCap(options.maxSubscriptions ?? MAX_SUBSCRIPTIONS);
  const { plugin: persistedPlugin, isTrusted } = persistedDocuments(persisted);
  return createYoga<ServerContext, RequestContext>({
    schema,
    context: ({ request, ...from }) => {
      const caller = (from as FromNode).req?.socket.remoteAddress ?? "this process";
      const lastEventId = lastEventIdOf(request.headers.get("last-event-id"));
      return createRequestContext({ services, now, maxRows, ending, lastEventId, hold: () => cap.take(caller) });
    },
    graphqlEndpoint: "/graphql",
    landingPage: false,
    logging: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    maskedErrors: { maskError: maskUnexpected(logUnexpected) },
    graphiql: () => graphiqlOptions(services.reads),
    renderGraphiQL: renderPage,
    extraParamNames: ["documentId"],
    parserAndValidationCache: { documentCache: boundedByText(), errorCache: boundedByText() },
    plugins: [
      schemaFile({ introspection }),
      acceptedRequests({ get }),
      queryLimits({ limits: DEFAULT_LIMITS, isTrusted }),
      persistedPlugin,
      validationRules({ introspection }),
      sharedEvents,
      eventStream,
      exactAnswers,
      contentSecurity,
    ],
  });
}
