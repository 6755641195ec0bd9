import type { Batch, BatchItem } from "@demarche/services";
import { builder } from "../builder.ts";

export const BatchType = builder.objectRef<Batch>("Batch");
export const BatchItemType = builder.objectRef<BatchItem>("BatchItem");
