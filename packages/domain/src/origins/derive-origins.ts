import type { CopyRuling } from "../decisions/copy-rulings.ts";
import { byText } from "../ledger/group-by.ts";
import type { DocumentRecord, SourceRecord } from "../record/record.ts";
import type { OriginView } from "../views/coverage-view.ts";
import { type CopyLink, copyLinks, ruledLinks } from "./copies.ts";
import { originIdOf } from "./origin-name.ts";
import { type Family, publisherFamilies } from "./publisher-families.ts";

/** Every known document with the one origin it stands for (R4, R21). */
export type OriginIndex = { origins: OriginView[]; originOfDocument: ReadonlyMap<string, string> };

/** Why a text belongs to the origin that its publisher is: it is no copy, and no house's. */
export const OWN_REPORTING = "the publisher's own reporting";

/** The origin that a text stands for, and why. */
export type OriginAssignment = { name: string; reason: string; score: number };
type Assignment = OriginAssignment;

/**
 * Clusters documents by independent origin (R21): what a person set or linked, else the agency the text credits, else the
 * origin of the text it copies, else the reporting of the publisher, or of the house that it is an outlet of. A photo credit is no text credit.
 * Every link says why, with a score from 0 to 1. The order of the input makes no difference.
 */
export function deriveOrigins(input: Copied): OriginIndex {
  return gatherOrigins({ documents: input.documents, assigned: assignOrigins(input) });
}

type Copied = {
  documents: readonly DocumentRecord[];
  sources: readonly SourceRecord[];
  /** What people decided of pairs of texts. */
  rulings?: ReadonlyMap<string, CopyRuling>;
  /** Houses of several outlets; left out: as these sources and documents tell. */
  families?: ReadonlyMap<string, Family>;
};

/** The origin of each document. Given the houses, texts that no copy link ties together, over others or not, don't affect each other. */
export function assignOrigins(input: Copied): Map<string, OriginAssignment> {
  const documents = [...input.documents].sort(byFirstKnown);
  const sources = new Map(input.sources.map((source) => [source.id, source]));
  const assigned = new Map<string, Assignment>();
  for (const document of documents) {
    const stated = statedOrigin(document);
    if (stated !== null) assigned.set(document.id, stated);
  }
  linkByWord({ documents, assigned, rulings: input.rulings ?? new Map() });
  const families = input.families ?? publisherFamilies({ sources: input.sources, documents });
  assignCopies({ documents, sources, families, assigned, rulings: input.rulings ?? new Map() });
  return assigned;
}

/** Number of independent origins behind these claims or documents (R4, R21). */
export function countOrigins(input: {
  documentIds: Iterable<string>;
  originOfDocument: ReadonlyMap<string, string>;
}): number {
  return independentOrigins(input).length;
}

/** The independent origins behind these documents, sorted. A document unknown to the index stands for itself. */
function independentOrigins(input: {
  documentIds: Iterable<string>;
  originOfDocument: ReadonlyMap<string, string>;
}): string[] {
  const found = new Set<string>();
  for (const id of input.documentIds) found.add(input.originOfDocument.get(id) ?? id);
  return [...found].sort();
}

function statedOrigin(document: DocumentRecord): Assignment | null {
  if (document.origin !== null) return { name: document.origin, reason: "set by a person", score: 1 };
  const text = document.credits.find((credit) => credit.kind === "TEXT");
  if (text !== undefined) return { name: text.agency, reason: `the text credits ${text.agency}`, score: 1 };
  const inputs = document.credits.find((credit) => credit.kind === "INPUTS");
  if (inputs === undefined) return null;
  return { name: inputs.agency, reason: `the text names ${inputs.agency} among its inputs`, score: 0.8 };
}

/** Two texts that a person holds for copies have one origin, whatever each credits: the first known one's. */
function linkByWord(input: {
  documents: readonly DocumentRecord[];
  assigned: Map<string, Assignment>;
  rulings: ReadonlyMap<string, CopyRuling>;
}): void {
  const { documents, assigned, rulings } = input;
  const links = ruledLinks({ documents, rulings });
  for (const document of documents) {
    const origin = assigned.get(document.id);
    if (origin === undefined) continue;
    for (const { other } of links.get(document.id) ?? []) {
      const linked = documents.find(({ id }) => id === other);
      const link = links.get(other)?.find((back) => back.other === document.id);
      if (linked === undefined || link === undefined || linked.origin !== null) continue;
      if (byFirstKnown(document, linked) < 0)
        assigned.set(other, { name: origin.name, reason: link.reason, score: link.score });
    }
  }
}

type Spreading = {
  /** Documents with a copy link, agencies' own texts first, then the first known. */
  linked: readonly DocumentRecord[];
  links: ReadonlyMap<string, readonly CopyLink[]>;
  assigned: Map<string, Assignment>;
};

/** Copies take the origin of the likest text that has one; a cluster in which none has takes its first publisher's. */
function assignCopies(input: {
  documents: readonly DocumentRecord[];
  sources: ReadonlyMap<string, SourceRecord>;
  families: ReadonlyMap<string, Family>;
  assigned: Map<string, Assignment>;
  rulings: ReadonlyMap<string, CopyRuling>;
}): void {
  const { documents, sources, families, assigned, rulings } = input;
  const links = copyLinks({ documents, rulings });
  const isAgency = (document: DocumentRecord) => sources.get(document.sourceId)?.ownership === "AGENCY";
  const copies = documents.filter((document) => links.has(document.id));
  const linked = [...copies.filter(isAgency), ...copies.filter((document) => !isAgency(document))];
  const spreading: Spreading = { linked, links, assigned };
  spread(spreading);
  for (const document of [...linked, ...documents]) {
    if (assigned.has(document.id)) continue;
    const own = sources.get(document.sourceId)?.name ?? document.sourceId;
    const { name, reason } = families.get(document.sourceId) ?? { name: own, reason: "" };
    const why = name === own ? OWN_REPORTING : `the publisher is ${reason}`;
    assigned.set(document.id, { name, reason: why, score: 1 });
    if (links.has(document.id)) spread(spreading);
  }
}

/** Carries origins along copy links, the strongest first, until nothing moves. */
function spread({ linked, links, assigned }: Spreading): void {
  let open = linked.filter((document) => !assigned.has(document.id));
  for (let before = -1; open.length > 0 && open.length !== before; ) {
    before = open.length;
    const found = open.flatMap((document) => fromCopy({ document, links, assigned }));
    for (const { id, assignment } of found) assigned.set(id, assignment);
    open = open.filter((document) => !assigned.has(document.id));
  }
}

function fromCopy(input: {
  document: DocumentRecord;
  links: Spreading["links"];
  assigned: Spreading["assigned"];
}): { id: string; assignment: Assignment }[] {
  const { document, links, assigned } = input;
  const link = links.get(document.id)?.find(({ other }) => assigned.has(other));
  const origin = link === undefined ? undefined : assigned.get(link.other);
  if (link === undefined || origin === undefined) return [];
  return [{ id: document.id, assignment: { name: origin.name, reason: link.reason, score: link.score } }];
}

/** Documents by the origin assigned to them. */
export function gatherOrigins(input: {
  documents: readonly DocumentRecord[];
  assigned: ReadonlyMap<string, OriginAssignment>;
}): OriginIndex {
  const { assigned } = input;
  const origins = new Map<string, OriginView>();
  const originOfDocument = new Map<string, string>();
  for (const document of [...input.documents].sort(byFirstKnown)) {
    const assignment = assigned.get(document.id);
    if (assignment === undefined) continue;
    const id = originIdOf(assignment.name);
    const origin = origins.get(id) ?? { id, name: assignment.name, documentIds: [], links: [] };
    origin.documentIds.push(document.id);
    origin.links.push({ documentId: document.id, reason: assignment.reason, score: assignment.score });
    origins.set(id, origin);
    originOfDocument.set(document.id, id);
  }
  return { origins: [...origins.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), originOfDocument };
}

function byFirstKnown(a: DocumentRecord, b: DocumentRecord): number {
  return byText(firstKnown(a), firstKnown(b)) || byText(a.id, b.id);
}

function firstKnown(document: DocumentRecord): string {
  return document.publishedAt ?? document.retrievedAt;
}
