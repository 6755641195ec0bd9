import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, jsonSchema, NoObjectGeneratedError, Output } from "ai";
import { answerJsonSchema, type LooseAnswer, looseAnswer } from "../answer/answer-shape.ts";
import type { Endpoint } from "../endpoint/endpoint.ts";
import { endpointFetch } from "../endpoint/endpoint-fetch.ts";
import { ModelFailure, PassingFailure } from "../failures.ts";
import type { Limits } from "../limits.ts";
import { INSTRUCTIONS } from "../prompt/instructions.data.ts";
import type { Usage } from "./budget.ts";

/** What came of a call. `answer` is null where it was cut off at the tokens that it may have. */
export type CallOutcome = { answer: LooseAnswer | null; words: string; usage: Usage; answeredBy: string | null };

/** One request to the model; throws a ModelFailure, or the signal's reason where `signal` ended it. */
export type CallModel = (input: { prompt: string; signal: AbortSignal }) => Promise<CallOutcome>;

const NO_USAGE: Usage = { promptTokens: null, answerTokens: null };

/** Asks through the AI SDK, with its own repeats, telemetry and warnings off: repeats are counted by the caller. */
export function openModel(options: { endpoint: Endpoint; limits: Limits }): CallModel {
  const { endpoint, limits } = options;
  const provider = createOpenAICompatible({
    name: "endpoint",
    baseURL: endpoint.baseUrl,
    supportsStructuredOutputs: true,
    ...(endpoint.apiKey === null ? {} : { apiKey: endpoint.apiKey }),
    fetch: endpointFetch({ endpoint, answerBytes: limits.answerBytes }),
  });
  const output = Output.object({ schema: jsonSchema(answerJsonSchema()), name: "claims" });
  return async ({ prompt, signal }) => {
    try {
      const { text, usage, response, finishReason } = await generateText({
        model: provider(endpoint.model),
        system: INSTRUCTIONS,
        prompt,
        output,
        temperature: 0,
        maxOutputTokens: limits.answerTokens,
        maxRetries: 0,
        abortSignal: signal,
        experimental_telemetry: { isEnabled: false },
      });
      const outcome = { words: text, usage: usageOf(usage), answeredBy: nameOf(response.modelId) };
      return { ...outcome, answer: finishReason === "length" ? null : parseAnswer({ text, endpoint }) };
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      return explain({ error, endpoint });
    }
  };
}

/** An answer cut off is an outcome; one that is not what was asked for may be better the next time. */
function explain({ error, endpoint }: { error: unknown; endpoint: Endpoint }): CallOutcome {
  if (error instanceof ModelFailure) throw error;
  if (NoObjectGeneratedError.isInstance(error) && error.finishReason === "length") {
    const usage = error.usage ? usageOf(error.usage) : NO_USAGE;
    return { answer: null, words: error.text ?? "", usage, answeredBy: nameOf(error.response?.modelId) };
  }
  throw unusable(endpoint);
}

function parseAnswer({ text, endpoint }: { text: string; endpoint: Endpoint }): LooseAnswer {
  const parsed = looseAnswer.safeParse(parseJson(text));
  if (!parsed.success) throw unusable(endpoint);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unusable({ model }: Endpoint): PassingFailure {
  return new PassingFailure("answer.unusable", `the answer of ${model} is not the JSON asked for`);
}

function usageOf(usage: { inputTokens?: number | undefined; outputTokens?: number | undefined }): Usage {
  return { promptTokens: countOf(usage.inputTokens), answerTokens: countOf(usage.outputTokens) };
}

/** A count that an endpoint gives, where it is one. */
function countOf(tokens: number | undefined): number | null {
  return tokens !== undefined && Number.isSafeInteger(tokens) && tokens > 0 ? tokens : null;
}

/** The name that the endpoint answers under ("gpt-x-2031-05-02" for "gpt-x"), where it is fit to be kept. */
function nameOf(modelId: string | undefined): string | null {
  return modelId !== undefined && /^[\w.:/+-]{1,100}$/.test(modelId) ? modelId : null;
}
