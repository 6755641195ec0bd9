import type { CrisisView } from "@demarche/domain";
import type { Readers } from "@demarche/store";

/** What a ruling is held against: the record of one crisis as the transaction sees it. */
export type Ground = {
  crisisId: string;
  readers: Readers;
  /** The view of the present, in which a person sees incidents and contradictions. */
  view(): Promise<CrisisView>;
  recordedAt: string;
};
