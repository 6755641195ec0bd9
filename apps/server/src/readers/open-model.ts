import { ModelFailure, openModelReader } from "@demarche/model-reader";
import { modelReportLine } from "./model-report-line.ts";
import { modelSettings } from "./model-settings.ts";
import type { OpenReader } from "./open-reader.ts";
import type { ReaderOptions } from "./reader-options.ts";
import { RunEnded } from "./run-ended.ts";
import { TextFailure } from "./text-failure.ts";

/** A language model as the reader of a run. Ctrl-C ends the run; what is under way is dropped whole. */
export function openModel(options: ReaderOptions): OpenReader {
  const { endpoint, limits } = modelSettings(options);
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  let label = "";
  const reader = openModelReader({
    endpoint,
    limits,
    signal: stopping.signal,
    onPart: ({ part, parts }) => say(`${label}: ${endpoint.model} reads part ${part} of ${parts}`),
  });
  process.once("SIGINT", stop);
  return {
    async read(input) {
      try {
        return await reader.read(input);
      } catch (error) {
        throw failureOf(error);
      }
    },
    begin: (name) => {
      label = name;
    },
    close: () => {
      process.off("SIGINT", stop);
      process.stderr.write(`${modelReportLine({ model: endpoint.model, report: reader.report() })}\n`);
    },
  };
}

function failureOf(error: unknown): unknown {
  if (!(error instanceof ModelFailure)) return error;
  return error.endsRun ? new RunEnded(`${error.message}.`) : new TextFailure(error.message);
}

/** A bar on a terminal shows how far the run is; lines would break it. */
function say(line: string): void {
  if (!process.stderr.isTTY) process.stderr.write(`${line}\n`);
}
