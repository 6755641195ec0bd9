export * from "./claims/claims.table.ts";
export * from "./crises/crises.table.ts";
export * from "./documents/documents.table.ts";
export * from "./ledger/ledger.table.ts";
export * from "./mutations/mutations.table.ts";
export * from "./redactions/redactions.table.ts";
export * from "./search/search.table.ts";
export * from "./sources/sources.table.ts";
