import type { Plugin } from "graphql-yoga";
import { printedSchema } from "../printed-schema.ts";

const PATH = "/graphql/schema.graphql";

/** `GET /graphql/schema.graphql`: the schema in GraphQL's own language, where callers may ask for it. */
export const schemaFile = ({ introspection }: { introspection: boolean }): Plugin => {
  let text: string | undefined;
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (!introspection || request.method !== "GET" || url.pathname !== PATH) return;
      text ??= printedSchema();
      const headers = { "content-type": "application/graphql; charset=utf-8", "x-content-type-options": "nosniff" };
      endResponse(new fetchAPI.Response(text, { headers }));
    },
  };
};
