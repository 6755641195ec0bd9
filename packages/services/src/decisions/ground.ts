import type { CrisisScope, CrisisView } from "@demarche/domain";
import type { Ids, Readers } from "@demarche/store";

/** What a ruling is held against: the record of one crisis as the transaction sees it. */
export type Ground = {
  /** As it was opened. */
  crisis: CrisisScope;
  crisisId: string;
  readers: Readers;
  ids: Ids;
  /** The view of the present, in which a person sees incidents and contradictions. */
  view(): Promise<CrisisView>;
  recordedAt: string;
};
