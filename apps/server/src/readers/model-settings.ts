import { type Endpoint, type Limits, parseEndpoint } from "@demarche/model-reader";
import { CliFailure } from "../cli/cli-failure.ts";
import type { ReaderOptions } from "./reader-options.ts";

export type ModelSettings = { endpoint: Endpoint; limits: Partial<Limits> };

/** Endpoint, model and caps as the command line gives them; model and address have no default. */
export function modelSettings(options: ReaderOptions): ModelSettings {
  const { model, baseUrl } = options;
  if (model === undefined) throw new CliFailure("--reader llm needs --model: the model's name at its endpoint.");
  if (baseUrl === undefined) {
    throw new CliFailure("--reader llm needs --base-url: the endpoint to ask, as in http://127.0.0.1:11434/v1.");
  }
  const endpoint = parseEndpoint({ model, baseUrl, apiKey: keyFrom(options.apiKeyEnv) });
  if (!endpoint.ok) throw new CliFailure(`${endpoint.message}.`);
  return { endpoint: endpoint.value, limits: limitsOf(options) };
}

function keyFrom(variable: string | undefined): string | null {
  if (variable === undefined) return null;
  const key = process.env[variable];
  if (!key) throw new CliFailure(`--api-key-env: the environment variable ${variable} is not set.`);
  return key;
}

const SECOND = 1000;

function limitsOf({ maxCalls, maxTokens, callTimeout, runTimeout }: ReaderOptions): Partial<Limits> {
  return {
    ...limit({ option: "--max-calls", value: maxCalls, name: "calls" }),
    ...limit({ option: "--max-tokens", value: maxTokens, name: "tokens" }),
    ...limit({ option: "--call-timeout", value: callTimeout, name: "callMs", unit: SECOND }),
    ...limit({ option: "--run-timeout", value: runTimeout, name: "runMs", unit: SECOND }),
  };
}

function limit(input: {
  option: string;
  value: string | undefined;
  name: keyof Limits;
  unit?: number;
}): Partial<Limits> {
  const { option, value, name, unit = 1 } = input;
  if (value === undefined) return {};
  const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  // A longer time than Node's timers take would end at once.
  if (number === 0 || number * unit > 2 ** 31 - 1)
    throw new CliFailure(`${option} "${value}" is no number that it can be.`);
  return { [name]: number * unit };
}
