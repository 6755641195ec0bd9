import { excerptOf, type Readers, type SearchMatch } from "@demarche/store";
import type { Page, PageRequest, SearchHit } from "../contract.ts";
import { decodeCursor, encodeCursor } from "../paging/page.ts";

/** A hit before its excerpt: one subject, or one name with the claims that bear it. */
type Found = { key: string; match: SearchMatch; claimIds: string[] };

const ORDER = { PERSON: 0, PLACE: 0, DOCUMENT: 1, CLAIM: 2 } as const;

/** One hit for each subject and for each name however spelled: names first, then documents, then claims; best first. */
function gather(matches: readonly SearchMatch[]): Found[] {
  const found = new Map<string, Found>();
  for (const match of matches) {
    const named = match.kind === "PERSON" || match.kind === "PLACE";
    const key = `${match.kind}:${named ? match.nameKey : match.subjectId}`;
    const hit = found.get(key) ?? { key, match, claimIds: [] };
    if (named && !hit.claimIds.includes(match.subjectId)) hit.claimIds.push(match.subjectId);
    found.set(key, hit);
  }
  return [...found.values()].sort((a, b) => ORDER[a.match.kind] - ORDER[b.match.kind]);
}

/** A page of what answers a query, with the stretch of text around it. */
export async function searchHits(options: {
  read: Readers;
  query: string;
  crisisId: string | null;
  request: PageRequest;
}): Promise<Page<SearchHit>> {
  const { read, query, crisisId, request } = options;
  const found = gather(await read.search.find({ query, crisisId }));
  const start = request.after === null ? 0 : positionAfter({ found, cursor: request.after });
  const end = start + Math.min(Math.max(request.first, 1), 100);
  const shown = found.slice(start, end);
  const nodes = await withExcerpts({ read, query, shown });
  const items = shown.flatMap(({ key }, index) => {
    const node = nodes[index];
    return node ? [{ cursor: encodeCursor([key]), node }] : [];
  });
  return { items, hasNextPage: found.length > end, totalCount: found.length };
}

function positionAfter({ found, cursor }: { found: readonly Found[]; cursor: string }): number {
  const [key] = decodeCursor({ cursor, length: 1 });
  return found.findIndex((hit) => hit.key === key) + 1;
}

async function withExcerpts(options: { read: Readers; query: string; shown: readonly Found[] }) {
  const { read, query, shown } = options;
  const idsOf = (kind: SearchMatch["kind"]) =>
    shown.filter(({ match }) => match.kind === kind).map(({ match }) => match.subjectId);
  const [documents, claims] = [await read.documents.byIds(idsOf("DOCUMENT")), await read.claims.byIds(idsOf("CLAIM"))];
  const texts = new Map<string, string>();
  for (const document of documents) if (document) texts.set(document.id, document.text);
  for (const claim of claims) if (claim) texts.set(claim.id, claim.claim.evidence[0]?.exact ?? "");
  return shown.map(({ match, claimIds }): SearchHit => {
    const { kind, subjectId: id, name } = match;
    if (kind === "PERSON" || kind === "PLACE") return { kind, name, claimIds };
    return { kind, id, excerpt: excerptOf({ text: texts.get(id) ?? "", query }) };
  });
}
