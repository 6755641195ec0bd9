import type { CrisisScope, CrisisView } from "@demarche/domain";
import type { Ids, Readers } from "@demarche/store";

/** What a ruling is held against: the record of one crisis as the transaction sees it. */
export type Ground = {
  /** As it was opened. */
  crisis: CrisisScope;
  crisisId: string;
  readers: Readers;
  ids: Ids;
  /** Of the view of the present, in which a person sees incidents and contradictions, at least those that the ruling names. */
  view(): Promise<Pick<CrisisView, "incidents" | "contradictions">>;
  recordedAt: string;
};
