import { payloadHash, type Writers, wellFormed } from "@demarche/store";
import type { Context, Result } from "../contract.ts";
import { done, refused } from "../failures.ts";

/** A request that may come twice: the same actor, verb and `clientMutationId` are one request. */
export type Request = { ctx: Context; verb: string; input: { clientMutationId?: string | null | undefined } };

type Kept = Pick<Writers["mutations"], "find">;

/** What the request was answered with before; null where it is new. Other input under the same id is refused. */
export async function earlierAnswer<T>(options: { mutations: Kept; request: Request }): Promise<Result<T> | null> {
  const { mutations, request } = options;
  const { clientMutationId } = request.input;
  if (!clientMutationId) return null;
  const earlier = await mutations.find({ actor: request.ctx.actor.name, verb: request.verb, clientMutationId });
  if (!earlier) return null;
  if (earlier.inputHash === inputHash(request)) return done(JSON.parse(earlier.result) as T);
  const message = `The clientMutationId "${clientMutationId}" was used before with other input: use a new one for a new request.`;
  return refused("mutation.reused", message, ["clientMutationId"]);
}

/** Keeps the answer, in the transaction of what it answers and before the entry of that is appended. */
export async function keepAnswer(options: {
  writers: Writers;
  request: Request;
  answer: unknown;
  /** What the request made; its entry vouches for the answer. */
  subjectId: string;
  recordedAt: string;
}): Promise<void> {
  const { writers, request, answer, subjectId, recordedAt } = options;
  const { clientMutationId } = request.input;
  if (!clientMutationId) return;
  await writers.mutations.add({
    actor: request.ctx.actor.name,
    verb: request.verb,
    clientMutationId,
    inputHash: inputHash(request),
    result: JSON.stringify(answer),
    recordedAt,
    subjectId,
  });
}

function inputHash({ input }: Request): string {
  return payloadHash(wellFormed(input));
}
