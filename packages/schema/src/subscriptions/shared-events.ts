import { createSourceEventStream, type DocumentNode, type ExecutionArgs, type ExecutionResult, execute } from "graphql";
import { isAsyncIterable, mapAsyncIterator, type Plugin } from "graphql-yoga";
import type { RequestContext } from "../requests/request-context.ts";
import type { Placed } from "./told-events.ts";

type Answers = Map<DocumentNode, Map<string, Promise<ExecutionResult>>>;
type Args = ExecutionArgs & { contextValue?: RequestContext };

/**
 * Answers each event once for all who listen by the same document with the same variables: they are given one object. An
 * answer is shared while the ledger's head and the day are the same, and one with an error is not. The place of an event is
 * put into the `extensions` of its answer, for clients that don't see its id.
 */
export const sharedEvents: Plugin<RequestContext> = {
  onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(subscribeShared),
};

const answersOf = new WeakMap<Placed, Answers>();

async function subscribeShared(args: Args) {
  const source = await createSourceEventStream(args);
  if (!isAsyncIterable(source)) return source;
  return mapAsyncIterator(source as AsyncIterable<Placed>, (event) => answerShared({ args, event }));
}

type Asked = { args: Args; event: Placed };

async function answerShared(asked: Asked): Promise<ExecutionResult> {
  const { args, event } = asked;
  const answers: Answers = answersOf.get(event) ?? new Map();
  answersOf.set(event, answers);
  const byKey = answers.get(args.document) ?? new Map<string, Promise<ExecutionResult>>();
  answers.set(args.document, byKey);
  const key = await stateAndVariables(args);
  const underWay = byKey.get(key);
  const known = underWay && (await underWay);
  if (known && !known.errors) return known;
  const own = answer(asked);
  byKey.set(key, own);
  return own;
}

async function stateAndVariables({ contextValue, operationName, variableValues }: Args): Promise<string> {
  contextValue?.renew();
  const head = await contextValue?.services.reads.head();
  return JSON.stringify([head?.hash, contextValue?.present.asOf, operationName, variableValues]);
}

async function answer({ args, event }: Asked): Promise<ExecutionResult> {
  const result = await execute({ ...args, rootValue: event });
  return { ...result, extensions: { ...result.extensions, position: event.position } };
}
