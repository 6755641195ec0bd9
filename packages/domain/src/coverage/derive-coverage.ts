import { byText, groupBy } from "../ledger/group-by.ts";
import type { KnownClaim, KnownDocument, KnownRecord } from "../ledger/known-record.ts";
import type { CoverageFact, CoverageView, OriginView, SourceCoverage } from "../views/coverage-view.ts";
import type { ActView, MissionView } from "../views/diplomacy-view.ts";
import type { IncidentView } from "../views/incident-view.ts";
import { actorFact, dateFact } from "./event-facts.ts";
import { showable } from "./fact.ts";
import { figureFacts } from "./figure-facts.ts";
import { missionFacts } from "./mission-facts.ts";

/**
 * The matrix of facts by sources (R22) with the origins behind it (R21): of each incident in scope its figures, day and
 * acting side; of each mission the act behind its status and how far a return has come. Only what is known counts.
 */
export function deriveCoverage(input: {
  record: KnownRecord;
  origins: readonly OriginView[];
  incidents: readonly IncidentView[];
  missions: readonly MissionView[];
  acts: readonly ActView[];
}): CoverageView {
  const { record, origins, incidents, missions, acts } = input;
  const { parties } = record.scope;
  const ofIncidents = incidents.flatMap((incident) =>
    incidentFacts({ incident, claims: incident.claimIds.flatMap((id) => record.claimById.get(id) ?? []) }),
  );
  const ofMissions = missions.flatMap((mission) => missionFacts({ mission, acts, parties, record }));
  const facts = [...ofIncidents, ...ofMissions];
  return {
    sources: sourceRows({ record, facts }),
    facts,
    origins: knownOrigins({ origins, isKnown: (id) => record.documentById.has(id) }),
  };
}

/** The rows of one incident, none where it doesn't count; `claims` are those of it that are known. */
export function incidentFacts(input: { incident: IncidentView; claims: readonly KnownClaim[] }): CoverageFact[] {
  if (!input.incident.inScope) return [];
  const covered = { incident: input.incident, claims: showable(input.claims) };
  return [...figureFacts(covered), dateFact(covered), actorFact(covered)].filter((fact) => fact !== null);
}

/** Origins as far as their documents are known. */
export function knownOrigins(input: {
  origins: readonly OriginView[];
  isKnown: (documentId: string) => boolean;
}): OriginView[] {
  return input.origins.flatMap((origin) => {
    const documentIds = origin.documentIds.filter(input.isKnown);
    const links = origin.links.filter(({ documentId }) => input.isKnown(documentId));
    return documentIds.length === 0 ? [] : [{ ...origin, documentIds, links }];
  });
}

/** What each source contributes to these facts (R22). */
export function sourceRows(input: {
  record: Pick<KnownRecord, "documents" | "claimById" | "claimsByDocument">;
  facts: readonly CoverageFact[];
}): SourceCoverage[] {
  const { record, facts } = input;
  const firsts = new Map(facts.map((fact) => [fact.id, firstSources(fact, record)]));
  const documents = groupBy(record.documents, ({ sourceId }) => sourceId);
  const cells = facts.flatMap((fact) => fact.cells.map((cell) => ({ fact, cell })));
  const givenBy = groupBy(cells, ({ cell }) => cell.sourceId);
  const silences = facts.flatMap(({ id, silent }) => silent.map((sourceId) => ({ id, sourceId })));
  const silentBy = groupBy(silences, ({ sourceId }) => sourceId);
  const rows = [...documents].map(([sourceId, own]): SourceCoverage => {
    const given = givenBy.get(sourceId) ?? [];
    return {
      sourceId,
      documents: own.length,
      documentIds: own.map(({ id }) => id),
      claims: own.reduce((sum, { id }) => sum + (record.claimsByDocument.get(id)?.length ?? 0), 0),
      origins: [...new Set(own.map(({ originId }) => originId))].sort(byText),
      exclusives: given.filter(({ fact }) => fact.cells.length === 1).map(({ fact }) => fact.id),
      contradicted: given.filter(({ cell }) => cell.differs).map(({ fact }) => fact.id),
      silentOn: (silentBy.get(sourceId) ?? []).map(({ id }) => id),
      firstReports: given.filter(({ fact }) => firsts.get(fact.id)?.has(sourceId)).map(({ fact }) => fact.id),
    };
  });
  return rows.sort((a, b) => byText(a.sourceId, b.sourceId));
}

/** Sources that gave the fact first by the published clock; on a shared first day known only as a day, each of them. */
function firstSources(fact: CoverageFact, record: Pick<KnownRecord, "claimById">): Set<string> {
  const cells = fact.cells.filter(({ excluded }) => !excluded);
  const claims = cells.flatMap(({ claimIds }) => claimIds.flatMap((id) => record.claimById.get(id) ?? []));
  const dated = claims.map(({ document }) => document).filter(hasPublishedAt);
  const firstDay = dated.map(({ publishedAt }) => publishedAt.slice(0, 10)).sort(byText)[0];
  const onFirstDay = dated.filter(({ publishedAt }) => publishedAt.slice(0, 10) === firstDay);
  if (onFirstDay.some(({ publishedAt }) => publishedAt.length === 10)) return sourcesOf(onFirstDay);
  const first = Math.min(...onFirstDay.map(({ publishedAt }) => Date.parse(publishedAt)));
  return sourcesOf(onFirstDay.filter(({ publishedAt }) => Date.parse(publishedAt) === first));
}

type Published = KnownClaim["document"] & { publishedAt: string };

function hasPublishedAt(document: KnownDocument): document is Published {
  return document.publishedAt !== null;
}

function sourcesOf(documents: readonly KnownDocument[]): Set<string> {
  return new Set(documents.map(({ sourceId }) => sourceId));
}
