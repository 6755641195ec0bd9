import { NoSchemaIntrospectionCustomRule } from "graphql";
import type { Plugin } from "graphql-yoga";
import { withoutSuggestions } from "./no-suggestions.ts";

/** Names nothing that the caller did not name; without `introspection`, `__schema` and `__type` are refused. */
export const validationRules = ({ introspection }: { introspection: boolean }): Plugin => ({
  onValidate({ addValidationRule }) {
    if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    return ({ result, setResult }) => setResult(result.map(withoutSuggestions));
  },
});
