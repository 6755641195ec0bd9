import type { RepeatedRequest } from "@demarche/schema";

const PARTS: ReadonlySet<string> = new Set(["query", "operationName", "variables"]);

/** The query in a body that has nothing out of the ordinary; null: only the app can tell what it asks. */
export function repeatedRequest(body: string): RepeatedRequest | null {
  const asked = parsed(body);
  if (!isObject(asked) || Object.keys(asked).some((part) => !PARTS.has(part))) return null;
  const { query, operationName, variables } = asked;
  if (typeof query !== "string" || (operationName != null && typeof operationName !== "string")) return null;
  if (variables != null && !isObject(variables)) return null;
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
