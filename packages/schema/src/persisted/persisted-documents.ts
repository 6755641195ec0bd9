import {
  defaultExtractPersistedOperationId as apolloHashOf,
  usePersistedOperations,
} from "@graphql-yoga/plugin-persisted-operations";
import { type DocumentNode, parse } from "graphql";
import type { GraphQLParams, Plugin } from "graphql-yoga";
import { requestError } from "../requests/request-error.ts";

const PREFIX = "sha256:";

/**
 * Documents that are asked for by their SHA-256, as `documentId=sha256:…` (GraphQL over HTTP, persisted documents) or
 * `extensions.persistedQuery` (Apollo). `texts`: from hexadecimal digest to document.
 */
export function persistedDocuments(texts: ReadonlyMap<string, string>) {
  const documents = new Map([...texts].map(([hash, text]) => [hash, parse(text, { noLocation: true })]));
  const trusted = new WeakSet<DocumentNode>(documents.values());
  const plugin: Plugin = usePersistedOperations({
    allowArbitraryOperations: true,
    extractPersistedOperationId: (params, request) => documentIdOf({ params, request }),
    getPersistedOperation: (hash) => documents.get(hash) ?? null,
    customErrors: {
      keyNotFound: () =>
        requestError({ status: 400, code: "query.missing", message: "There is no `query` to answer." }),
      notFound: () =>
        requestError({ status: 400, code: "query.unknown", message: "No document is kept under this documentId." }),
    },
  });
  return { plugin, isTrusted: (document: DocumentNode) => trusted.has(document) };
}

/** The digest that a request names its document by; null where it names none. */
export function documentIdOf({ params, request }: { params: GraphQLParams; request: Request }): string | null {
  const named = "documentId" in params ? params.documentId : documentIdInUrl(request);
  if (typeof named !== "string") return apolloHashOf(params, request, {});
  return named.startsWith(PREFIX) ? named.slice(PREFIX.length) : named;
}

function documentIdInUrl({ method, url }: Request): string | null {
  return method === "GET" ? new URL(url).searchParams.get("documentId") : null;
}
