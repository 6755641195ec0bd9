import type { Claim, ReaderInput, Reading } from "@demarche/domain";
import { readDocument } from "@demarche/reader";
import { askModel } from "./calls/ask-model.ts";
import { openBudget, type Spent } from "./calls/budget.ts";
import { openModel } from "./calls/model-call.ts";
import { splitParts } from "./chunks/split-parts.ts";
import type { DropReason } from "./claims/drop-reason.ts";
import { mergeClaims } from "./claims/merge-claims.ts";
import type { Endpoint } from "./endpoint/endpoint.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits.ts";
import { INSTRUCTIONS_VERSION } from "./prompt/instructions.data.ts";
import { type PartRead, readPart } from "./read-part.ts";

/** Part `part` of `parts` of a text is being asked for. */
export type PartUnderWay = { part: number; parts: number };

export type ModelReaderOptions = {
  endpoint: Endpoint;
  limits?: Partial<Limits>;
  /** Ends the run. */
  signal?: AbortSignal;
  onPart?: (underWay: PartUnderWay) => void;
};

/** What the run has cost and given so far; `dropped` counts the claims that the gate left out, by reason. */
export type ModelReport = Spent & { kept: number; dropped: Partial<Record<DropReason, number>> };

export type ModelReader = {
  /** Reads one text; throws a ModelFailure, and then nothing of it is read. */
  read(input: ReaderInput): Promise<Reading>;
  report(): ModelReport;
};

/** A reader that asks a language model. Its claims pass the verbatim gate (R27) and are drafts until a person accepts them. */
export function openModelReader(options: ModelReaderOptions): ModelReader {
  const { endpoint, signal = new AbortController().signal, onPart = () => undefined } = options;
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };
  const budget = openBudget({ limits });
  const call = openModel({ endpoint, limits });
  const ask = (prompt: string) => askModel({ call, budget, limits, signal, prompt });
  const given: Pick<ModelReport, "kept" | "dropped"> = { kept: 0, dropped: {} };
  return {
    async read(text) {
      const base = readDocument(text);
      const parts = splitParts({ ...limits, text: text.text.slice(0, limits.textUnits) });
      budget.needCalls(parts.length);
      const reads: PartRead[] = [];
      for (const [index, part] of parts.entries()) {
        onPart({ part: index + 1, parts: parts.length });
        reads.push(...(await readPart({ text, part, zones: base.zones, ask })));
      }
      const claims = mergeClaims(reads.map((one) => one.claims));
      count({ given, claims, reads });
      return readingOf({ base, claims, endpoint, answeredBy: reads[0]?.answeredBy ?? null });
    },
    report: () => ({ ...budget.spent, ...given, dropped: { ...given.dropped } }),
  };
}

function count(input: { given: Pick<ModelReport, "kept" | "dropped">; claims: Claim[]; reads: PartRead[] }): void {
  const { given, claims, reads } = input;
  given.kept += claims.length;
  for (const reason of reads.flatMap(({ dropped }) => dropped))
    given.dropped[reason] = (given.dropped[reason] ?? 0) + 1;
}

/** Zones, credits and language are the rules'; the language that the rules don't know is read now. */
function readingOf(input: { base: Reading; claims: Claim[]; endpoint: Endpoint; answeredBy: string | null }): Reading {
  const { base, claims, endpoint, answeredBy } = input;
  const resolved = answeredBy === null || answeredBy === endpoint.model ? "" : `${answeredBy}/`;
  const extractor = { name: endpoint.model, version: `${resolved}prompt-${INSTRUCTIONS_VERSION}` };
  const flags = base.flags.filter((flag) => flag !== "UNSUPPORTED_LANGUAGE");
  return { ...base, flags, claims, extractor, draft: true };
}
