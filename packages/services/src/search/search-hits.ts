import { excerptOf, type FoundEntries, type Readers, type SearchMatch } from "@demarche/store";
import type { Page, PageRequest, SearchHit } from "../contract.ts";
import { decodeCursor, encodeCursor } from "../paging/page.ts";

/** A hit's place: names before documents before claims, whole words before beginnings, and newer before older entries. */
type Place = { stage: number; entry: number };
/** A hit before its excerpt: one subject, or one name with the claims that bear it. */
type Found = Place & { claimIds: string[] };

const GROUPS = ["NAME", "DOCUMENT", "CLAIM"] as const;

type Asked = { read: Readers; query: string; crisisId: string | null };

/** A page of what answers a query, with the stretch of text around it. */
export async function searchHits(options: Asked & { request: PageRequest }): Promise<Page<SearchHit>> {
  const { read, query, request } = options;
  const found = await gather(options);
  const start = request.after === null ? 0 : startAfter({ found, cursor: request.after });
  const end = start + Math.min(Math.max(request.first, 1), 100);
  const shown = found.slice(start, end);
  const nodes = await withExcerpts({ read, query, shown });
  const items = shown.flatMap(({ stage, entry }) => {
    const node = nodes.get(entry);
    return node ? [{ cursor: encodeCursor([stage, entry]), node }] : [];
  });
  return { items, hasNextPage: found.length > end, totalCount: found.length };
}

/** All hits in their order. */
async function gather({ read, query, crisisId }: Asked): Promise<Found[]> {
  const found: Found[] = [];
  for (const [index, group] of GROUPS.entries()) {
    const entries = await read.search.find({ query, crisisId, group });
    const places = placesOf({ entries, stage: 2 * index });
    found.push(...(group === "NAME" ? await byName({ read, places }) : places.map(nameless)));
  }
  return found;
}

function placesOf({ entries: { whole, begun }, stage }: { entries: FoundEntries; stage: number }): Place[] {
  return [...whole.map((entry) => ({ stage, entry })), ...begun.map((entry) => ({ stage: stage + 1, entry }))];
}

const nameless = (place: Place): Found => ({ ...place, claimIds: [] });

/** One hit for each name however spelled, in the place of the first entry that has it. */
async function byName({ read, places }: { read: Readers; places: readonly Place[] }): Promise<Found[]> {
  const matches = matchesByEntry(await read.search.entries(places.map(({ entry }) => entry)));
  const found = new Map<string, Found>();
  for (const place of places) {
    const match = matches.get(place.entry);
    if (!match) continue;
    const key = `${match.kind}:${match.nameKey}`;
    const hit = found.get(key) ?? { ...place, claimIds: [] };
    if (!hit.claimIds.includes(match.subjectId)) hit.claimIds.push(match.subjectId);
    found.set(key, hit);
  }
  return [...found.values()];
}

/** Where those after a cursor begin, whether or not the hit that it was of is still there. */
function startAfter({ found, cursor }: { found: readonly Found[]; cursor: string }): number {
  const [stage = 0, entry = 0] = decodeCursor({ cursor, length: 2 }).map(Number);
  const start = found.findIndex((hit) => hit.stage > stage || (hit.stage === stage && hit.entry < entry));
  return start === -1 ? found.length : start;
}

function matchesByEntry(matches: readonly SearchMatch[]): ReadonlyMap<number, SearchMatch> {
  return new Map(matches.map((match) => [match.entry, match]));
}

/** The hits by their entries; none for what was taken out meanwhile. */
async function withExcerpts(options: { read: Readers; query: string; shown: readonly Found[] }) {
  const { read, query, shown } = options;
  const matches = matchesByEntry(await read.search.entries(shown.map(({ entry }) => entry)));
  const texts = await textsOf({ read, matches: [...matches.values()] });
  const hits = new Map<number, SearchHit>();
  for (const { entry, claimIds } of shown) {
    const match = matches.get(entry);
    if (!match) continue;
    const { kind, subjectId: id, name } = match;
    const isName = kind === "PERSON" || kind === "PLACE";
    hits.set(
      entry,
      isName ? { kind, name, claimIds } : { kind, id, excerpt: excerptOf({ text: texts.get(id) ?? "", query }) },
    );
  }
  return hits;
}

async function textsOf({ read, matches }: { read: Readers; matches: readonly SearchMatch[] }) {
  const idsOf = (kind: SearchMatch["kind"]) =>
    matches.filter((match) => match.kind === kind).map(({ subjectId }) => subjectId);
  const [documents, claims] = [await read.documents.byIds(idsOf("DOCUMENT")), await read.claims.byIds(idsOf("CLAIM"))];
  const texts = new Map<string, string>();
  for (const document of documents) if (document) texts.set(document.id, document.text);
  for (const claim of claims) if (claim) texts.set(claim.id, claim.claim.evidence[0]?.exact ?? "");
  return texts;
}
