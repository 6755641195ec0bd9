import { type Credit, DOCUMENT_FLAGS, ZONES } from "@demarche/domain";
import { z } from "zod";

const evidence = z.object({ start: z.int(), end: z.int(), exact: z.string(), prefix: z.string(), suffix: z.string() });

const credits: z.ZodType<Credit[]> = z.array(
  z.object({ agency: z.string(), kind: z.enum(["TEXT", "INPUTS", "PHOTO"]), evidence }),
);

/** Shapes of a document's JSON columns. */
export const documentJson = z.object({
  flags: z.array(z.enum(DOCUMENT_FLAGS)),
  credits,
  fingerprint: z.array(z.int().nonnegative()),
});

export const zonesJson = z.array(z.object({ zone: z.enum(ZONES), start: z.int(), end: z.int() }));
