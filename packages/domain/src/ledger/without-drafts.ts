import type { CrisisRecord } from "../record/record.ts";

/** The record as the rules see it: a draft is no claim yet, so that no view knows of it until it is accepted (R2). */
export function withoutDrafts(record: CrisisRecord): CrisisRecord {
  const claims = record.claims.filter(({ reviewState }) => reviewState !== "DRAFT");
  return claims.length === record.claims.length ? record : { ...record, claims };
}
