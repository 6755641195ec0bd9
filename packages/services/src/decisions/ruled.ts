import type { Ruling } from "@demarche/domain";
import type { Writers } from "@demarche/store";
import type { Deed } from "../ledger/ledger-draft.ts";

/** A ruling that passed every check, and what has to be on record before it. */
export type Ruled = { ruling: Ruling; enter?: (writers: Writers) => Promise<Deed[]> };
