export { CLAIMS_FORMAT, type ClaimsLine, type ExchangeClaim, type ExchangeDocument } from "./claims/claims-line.ts";
export { claimsJsonSchema } from "./claims/claims-schema.ts";
export { type ExchangeFailure, type ParsedExchange, parseExchange } from "./claims/parse-exchange.ts";
export { toExchange } from "./claims/to-exchange.ts";
