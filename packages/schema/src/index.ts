export { createYogaApp, type YogaAppOptions } from "./app/create-yoga-app.ts";
export type { LogUnexpected } from "./app/mask-unexpected.ts";
export {
  type PreparedAnswer,
  type RepeatedQueries,
  type RepeatedRequest,
  repeatedQueries,
} from "./app/repeated-queries.ts";
export { schema } from "./build-schema.ts";
export { failureTypeOf } from "./errors/failures.ts";
export { DEFAULT_LIMITS, type QueryLimits } from "./limits/limits.ts";
export { measureDocument } from "./limits/measure-document.ts";
export { printedSchema } from "./printed-schema.ts";
export { crisesAsked } from "./requests/crises-asked.ts";
export { encodeGlobalId } from "./requests/global-id.ts";
export { createRequestContext } from "./requests/request-context.ts";
export { ANONYMOUS } from "./writing/anonymous.ts";
