import type { SourceRecord } from "@demarche/domain";
import { builder } from "../builder.ts";

export const SourceType = builder.objectRef<SourceRecord>("Source");
