import type { ContradictionKind, ContradictionState } from "../vocabulary/record.ts";

/** Where texts come from: an agency, or a publisher's own reporting. `links` say why each text belongs to it (R21). */
export type OriginView = {
  id: string;
  name: string;
  documentIds: string[];
  links: { documentId: string; reason: string; score: number }[];
};

export type SourceCoverage = {
  sourceId: string;
  documents: number;
  documentIds: string[];
  claims: number;
  origins: string[];
  /** Facts that only this source gives. */
  exclusives: string[];
  /** Facts on which this source differs from the best reading. */
  contradicted: string[];
  /** Facts of incidents it covered that it leaves out (R22). */
  silentOn: string[];
  /** Facts that it gave first, by the published clock. */
  firstReports: string[];
};

/** A row of the matrix: one fact with what each source gives (R22). `value` is ready to show ("9+", "17 Jan", "recalled"). */
export type CoverageFact = {
  id: string;
  label: string;
  incidentId: string | null;
  missionId: string | null;
  best: string | null;
  outlets: number;
  origins: number;
  cells: CoverageCell[];
  silent: string[];
};

/** What one source gives for a fact. `superseded`: only an earlier figure that its claimant has since replaced (R6). */
export type CoverageCell = {
  sourceId: string;
  value: string;
  differs: boolean;
  superseded: boolean;
  excluded: boolean;
  claimIds: string[];
};

export type CoverageView = { sources: SourceCoverage[]; facts: CoverageFact[]; origins: OriginView[] };

/** R23. `subject` names the fact in words. */
export type ContradictionView = {
  id: string;
  kind: ContradictionKind;
  state: ContradictionState;
  subject: string;
  incidentId: string | null;
  missionId: string | null;
  members: { value: string; claimIds: string[]; documents: number; excluded: boolean }[];
  resolution: { author: string; reason: string; at: string } | null;
};
