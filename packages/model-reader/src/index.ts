export type { Spent } from "./calls/budget.ts";
export { DROP_REASONS, DROP_WORDS, type DropReason } from "./claims/drop-reason.ts";
export { type Endpoint, parseEndpoint } from "./endpoint/endpoint.ts";
export { ModelFailure, type ModelFailureCode } from "./failures.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits.ts";
export {
  type ModelReader,
  type ModelReaderOptions,
  type ModelReport,
  openModelReader,
  type PartUnderWay,
} from "./model-reader.ts";
