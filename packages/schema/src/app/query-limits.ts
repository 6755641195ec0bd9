import type { Plugin } from "graphql-yoga";
import { maxDepthRule } from "./max-depth-rule.ts";

const MAX_TOKENS = 10_000;
const MAX_DEPTH = 16;

/** Bounds what a query may cost before it is run: its length in tokens and its depth. */
export const queryLimits: Plugin = {
  onParse({ params, setParseFn, parseFn }) {
    if (params.options?.maxTokens) return;
    setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MAX_TOKENS }));
  },
  onValidate({ addValidationRule }) {
    addValidationRule(maxDepthRule(MAX_DEPTH));
  },
};
