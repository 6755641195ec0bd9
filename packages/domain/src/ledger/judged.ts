import { copyRulings } from "../decisions/copy-rulings.ts";
import { decidedIncidents } from "../decisions/decided-incidents.ts";
import { decidedRecord, retractions } from "../decisions/decided-record.ts";
import type { Decision } from "../decisions/decision.ts";
import { decisionsInForce } from "../decisions/in-force.ts";
import { type LinkedIncident, linkIncidents } from "../incidents/link-incidents.ts";
import { deriveOrigins, type OriginIndex } from "../origins/derive-origins.ts";
import type { CrisisRecord, Moment } from "../record/record.ts";
import type { KnownRecord } from "./known-record.ts";
import { indexRecord, judgedRecord } from "./known-record-at.ts";
import { withoutDrafts } from "./without-drafts.ts";

/** A record with what is judged of all of it: decisions in force, origins, and which claims tell of one incident. */
export type Judged = {
  record: KnownRecord;
  decisions: readonly Decision[];
  origins: OriginIndex;
  linked: readonly LinkedIncident[];
};

/** Judges a record as of a moment. Pure: the same for any order of the record's lists. */
export function judge(input: { record: CrisisRecord; moment: Moment }): Judged {
  const { moment } = input;
  const decisions = decisionsInForce({ decisions: input.record.decisions, moment });
  const decided = judgedRecord({ record: withoutDrafts(decidedRecord({ record: input.record, decisions })), moment });
  const { documents, sources } = decided;
  const origins = deriveOrigins({ documents, sources, rulings: copyRulings(decisions) });
  const record = indexRecord({ record: decided, origins, moment, retractions: retractions(decisions) });
  const linkedByRule = linkIncidents(record.claims);
  return {
    record,
    decisions,
    origins,
    linked: decidedIncidents({ linked: linkedByRule, decisions, claimById: record.claimById }),
  };
}
