import { SOURCE_GRADES } from "@demarche/domain";
import { z } from "zod";
import { prose } from "../clean-line.ts";
import type { BatchItemInput, CancelBatchInput, IngestBatchInput } from "../contract.ts";

/** Most documents of one batch. */
export const MAX_BATCH_ITEMS = 10_000;
const MAX_REASON = 5000;

const words = z.string().nullish();

/** Its shape only: what is wrong with an item is told at its turn, and stops no other. */
export const batchItemSchema = z.object({
  name: words,
  title: words,
  publisher: words,
  url: words,
  publishedAt: words,
  origin: words,
  grade: z.enum(SOURCE_GRADES).nullish(),
  text: words,
  html: words,
  json: words,
}) satisfies z.ZodType<BatchItemInput>;

export const batchInputSchema = z.object({
  crisis: z.string().min(1),
  items: z
    .array(batchItemSchema)
    .min(1, "is empty: give at least one document")
    .max(MAX_BATCH_ITEMS, `has more than ${MAX_BATCH_ITEMS} documents: split it`),
  clientMutationId: z.string().max(200).nullish(),
}) satisfies z.ZodType<IngestBatchInput>;

export const cancelInputSchema = z.object({
  batch: z.string().min(1),
  reason: prose(MAX_REASON).refine((reason) => reason !== "", "is empty: say why it is not to go on"),
  clientMutationId: z.string().max(200).nullish(),
}) satisfies z.ZodType<CancelBatchInput>;
