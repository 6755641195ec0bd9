import { setImmediate } from "node:timers/promises";
import type { CrisisView, Moment } from "@demarche/domain";
import type { Readers } from "@demarche/store";
import type { Change } from "../contract.ts";
import { RefusedRequest } from "../failures.ts";
import type { CrisisViews } from "../views/crisis-views.ts";
import { decisionChanges } from "./decision-changes.ts";
import { type Difference, differences } from "./differences.ts";
import { gradeChanges } from "./grade-changes.ts";
import { redactionChanges } from "./redaction-changes.ts";
import { stepsBetween } from "./steps.ts";

type Request = {
  read: Readers;
  views: CrisisViews;
  crisisId: string;
  since: string;
  until: string;
  clock: Moment["clock"];
};

/**
 * What changed between two moments, in words, oldest first; each with the claims and entries behind it. Decisions and grades are
 * told on the recorded clock, before what they changed: the published clock has no moment for them (R16).
 */
export async function changesBetween(request: Request): Promise<Change[]> {
  const { read, views, crisisId, clock } = request;
  const since = instant({ when: request.since, field: "since" });
  const until = instant({ when: request.until, field: "until" });
  const { axis, record } = await views.record(crisisId);
  const decisions = clock === "RECORDED" ? await read.decisions.byCrisisId(crisisId) : [];
  const times = [...new Set([...axis[clock], ...decisions.map(({ recordedAt }) => Date.parse(recordedAt))])];
  const names = {
    sources: new Map(record.sources.map(({ id, name }) => [id, name])),
    documents: new Map(record.documents.map(({ id, title }) => [id, title ?? id])),
  };
  let told = since;
  let before: CrisisView = await views.view(crisisId, { asOf: since, clock });
  const changes: Change[] = [];
  for (const asOf of stepsBetween({ times: times.sort((a, b) => a - b), since, until })) {
    const after = await views.view(crisisId, { asOf, clock });
    const found = differences({ before, after, names });
    const made = decisions.filter(({ recordedAt }) => recordedAt > told && recordedAt <= asOf);
    changes.push(...(await decisionChanges({ read, decisions: made })));
    if (clock === "RECORDED") {
      changes.push(...(await gradeChanges({ read, sources: record.sources, told, asOf })));
      changes.push(...(await redactionChanges({ read, record, told, asOf })));
    }
    changes.push(...(await withEntries({ read, at: asOf, found })));
    [before, told] = [after, asOf];
    // Deriving is pure work of some milliseconds a step: let other requests in between.
    await setImmediate();
  }
  return changes;
}

function instant({ when, field }: { when: string; field: string }): string {
  const time = Date.parse(when);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  const message = `"${when}" is no date: write 2024-01-31 or 2024-01-31T08:30:00Z.`;
  throw new RefusedRequest({ code: "date.invalid", message, path: [field] });
}

async function withEntries(options: { read: Readers; at: string; found: readonly Difference[] }): Promise<Change[]> {
  const { read, at, found } = options;
  if (found.length === 0) return [];
  const subjects = found.flatMap(({ claimIds, documentIds = [] }) => [...claimIds, ...documentIds]);
  const entries = await read.ledger.bySubjectIds([...new Set(subjects)]);
  const entryOf = new Map(entries.map((entry) => [entry.subjectId, entry.id]));
  return found.map(({ summary, claimIds, documentIds = [] }) => ({
    at,
    summary,
    claimIds,
    entryIds: [...claimIds, ...documentIds].flatMap((id) => entryOf.get(id) ?? []),
  }));
}
