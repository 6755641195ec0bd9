import { deriveCrisis, keptCrisis, tallyCrisis } from "@demarche/domain";
import type { Rules } from "./environment.ts";

/** The rules R1–R28 as the domain has them. */
export const LEDGER_RULES: Rules = { deriveCrisis, tallyCrisis, keep: keptCrisis };
