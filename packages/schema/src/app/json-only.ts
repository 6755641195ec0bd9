import type { Plugin } from "graphql-yoga";

const ACCEPTED = /^application\/(json|graphql)\b/;

/** A form on another site can post anything but JSON without being asked, so only JSON is taken. */
export const jsonOnly: Plugin = {
  onRequest({ request, fetchAPI, endResponse }) {
    if (request.method !== "POST") return;
    if (ACCEPTED.test(request.headers.get("content-type") ?? "")) return;
    const message = "Send the query as JSON, with the header `content-type: application/json`.";
    const errors = [{ message, extensions: { code: "input.content-type" } }];
    endResponse(
      new fetchAPI.Response(JSON.stringify({ errors }), {
        status: 415,
        headers: { "content-type": "application/json" },
      }),
    );
  },
};
