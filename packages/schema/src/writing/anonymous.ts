import type { Context } from "@demarche/services";

/** Who acts where the server knows nobody: the entry says that it came through the API. */
export const ANONYMOUS: Context = { actor: { kind: "SYSTEM", name: "GraphQL API, anonymous" } };
