import type { MadeDecision } from "@demarche/services";
import { builder } from "../builder.ts";

export const DecisionType = builder.objectRef<MadeDecision>("Decision");
