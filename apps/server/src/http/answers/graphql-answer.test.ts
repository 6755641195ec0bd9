import type { RepeatedQueries, RepeatedRequest } from "@demarche/schema";
import { beforeEach, expect, it } from "vitest";
import { type GraphqlRequest, graphqlAnswers, type Outcome } from "./graphql-answer.ts";

let head = 1;
let asked: string[] = [];
let known: RepeatedRequest[] = [];
let problem = false;
let ready: Record<string, GraphqlRequest["known"]> = {};
beforeEach(() => {
  ready = {};
  [head, asked, known, problem] = [1, [], [], false];
});

const app = {
  async fetch(_url: string, { body }: RequestInit, { outcome }: { outcome: Outcome }) {
    asked.push(`app ${body}`);
    outcome.exact = true;
    return new Response(`app at ${head}`, { headers: { "content-type": "application/json; charset=utf-8" } });
  },
};
const again: RepeatedQueries = {
  answered: (request) => void known.push(request),
  prepare(request) {
    asked.push(`prepare ${request.query}`);
    if (!known.some(({ query }) => query === request.query)) return null;
    return () => (problem ? null : `again at ${head}`);
  },
};

const knownAs = (key: string) => {
  ready[key] ??= { ready: null };
  return ready[key];
};
const requestOf = (body: string, accept = "application/json"): GraphqlRequest => ({
  known: knownAs(`${accept} ${body}`),
  method: "POST",
  url: "/graphql",
  headers: { accept },
  body,
});
const BODY = '{"query":"{ q }"}';

it("reads a request once however often it comes, and answers it anew each time", async () => {
  const answer = graphqlAnswers({ app, again });
  await answer(requestOf(BODY));
  expect(await answer(requestOf(BODY))).toMatchObject({ status: 200, body: "again at 1", exact: true });
  head = 2;
  expect(answer(requestOf(BODY))).toEqual({
    status: 200,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: "again at 2",
    exact: true,
  });
  expect(asked).toEqual([`app ${BODY}`, "prepare { q }"]);
});

it("leaves to the app what can't be answered after all, each time", async () => {
  const answer = graphqlAnswers({ app, again });
  await answer(requestOf(BODY));
  await answer(requestOf(BODY));
  problem = true;
  expect(await answer(requestOf(BODY))).toMatchObject({ body: "app at 1" });
});

it.each([
  ["another type", requestOf(BODY, "application/graphql-response+json")],
  ["another method", { ...requestOf(BODY), method: "GET", known: knownAs("get") }],
  ["another path", { ...requestOf(BODY), url: "/graphql?x", known: knownAs("path") }],
  ["parts that only the app knows", requestOf('{"query":"{ q }","extensions":{}}')],
  ["no JSON", requestOf("{ q }")],
])("asks the app for %s", async (_name, request) => {
  const answer = graphqlAnswers({ app, again });
  await answer(requestOf(BODY));
  expect(await answer(request)).toMatchObject({ body: "app at 1" });
});
