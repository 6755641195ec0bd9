import type { z } from "zod";
import type { Result } from "./contract.ts";
import { done, refused } from "./failures.ts";

/** The input in its shape, or `input.invalid` with the place and the sentence of the first thing wrong. */
export function parseInput<T>({ schema, input }: { schema: z.ZodType<T>; input: unknown }): Result<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return done(parsed.data);
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String) ?? [];
  return refused("input.invalid", `${path.join(".") || "The input"}: ${issue?.message ?? "is not in shape"}`, path);
}
