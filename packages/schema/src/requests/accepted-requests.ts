import type { Plugin } from "graphql-yoga";
import { documentIdOf } from "../persisted/persisted-documents.ts";
import { requestError } from "./request-error.ts";

const JSON_BODY = /^application\/json(?:\s*;|$)/i;

/**
 * POST with a JSON body, which a form on another site can't send unasked; GET for persisted documents, and for others
 * where `get` opens it. Nothing compressed: a small body may not become a large one.
 */
export const acceptedRequests = ({ get }: { get: boolean }): Plugin => ({
  onRequestParse({ request }) {
    const { method, headers } = request;
    if (method === "POST" && !JSON_BODY.test(headers.get("content-type") ?? "")) {
      const message = "Send the query as JSON, with the header `content-type: application/json`.";
      throw requestError({ status: 415, code: "input.content-type", message });
    }
    if (method === "POST" && (headers.get("content-encoding") ?? "identity") !== "identity") {
      const message = "Send the body as it is: no `content-encoding` is taken.";
      throw requestError({ status: 415, code: "input.content-encoding", message });
    }
  },
  onParams({ request, params }) {
    if (get || request.method !== "GET" || documentIdOf({ params, request }) !== null) return;
    const message = "Send the query by POST: GET is for persisted documents, asked for by `documentId`.";
    throw requestError({ status: 405, code: "input.method", message, headers: { allow: "POST" } });
  },
});
