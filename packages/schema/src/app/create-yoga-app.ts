import type { Services } from "@demarche/services";
import { createYoga } from "graphql-yoga";
import { schema } from "../build-schema.ts";
import { createRequestContext, type RequestContext } from "../requests/request-context.ts";
import { contentSecurity } from "./content-security.ts";
import { graphiqlOptions, renderPage } from "./graphiql.ts";
import { jsonOnly } from "./json-only.ts";
import { type LogUnexpected, maskUnexpected } from "./mask-unexpected.ts";
import { queryLimits } from "./query-limits.ts";

export type YogaAppOptions = {
  services: Services;
  /** Tells the present day; the views that name no moment hold for its end. */
  now?: () => Date;
  /** Gets every error that is masked, whole, with the id that the client was given. */
  logUnexpected?: LogUnexpected;
  /** Rows that one request may load by id; nested lists multiply, and this is where they end. */
  maxRows?: number;
};

/** Ten times the longest article; longer bodies are refused with 413 before they are read. */
const MAX_BODY_BYTES = 12_000_000;
/** Several times what the heaviest page needs. */
const MAX_ROWS = 40_000;

/** The GraphQL endpoint at /graphql, GraphiQL for browsers included. A plain function: it opens no port and no file. */
export function createYogaApp(options: YogaAppOptions) {
  const { services, now = () => new Date(), logUnexpected = () => {}, maxRows = MAX_ROWS } = options;
  return createYoga<object, RequestContext>({
    schema,
    context: () => createRequestContext({ services, now, maxRows }),
    graphqlEndpoint: "/graphql",
    landingPage: false,
    logging: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    maskedErrors: { maskError: maskUnexpected(logUnexpected) },
    graphiql: () => graphiqlOptions(services.reads),
    renderGraphiQL: renderPage,
    plugins: [jsonOnly, queryLimits, contentSecurity],
  });
}
