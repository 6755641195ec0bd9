import type { CopyRuling } from "../decisions/copy-rulings.ts";
import { oneOrMore } from "../ledger/one-or-more.ts";
import { canonicalUrl } from "../origins/canonical-url.ts";
import { assignOrigins, gatherOrigins, type OriginAssignment, type OriginIndex } from "../origins/derive-origins.ts";
import { likenesses, noCarriers } from "../origins/near-duplicates.ts";
import { originIdOf } from "../origins/origin-name.ts";
import { type Family, houseHost, publisherFamilies } from "../origins/publisher-families.ts";
import type { DocumentRecord, SourceRecord } from "../record/record.ts";
import type { OriginView } from "../views/coverage-view.ts";
import type { Slices } from "./slices.ts";

type Ground = {
  sources: ReadonlyMap<string, SourceRecord>;
  /** True where something of a source changed. */
  isSourced: boolean;
  rulings: ReadonlyMap<string, CopyRuling>;
};

/**
 * Keeps the origins of documents as texts come and change (R21). Only texts that copy links tie together, over others
 * or not, are derived anew.
 */
export function originKeeper() {
  const documents = new Map<string, DocumentRecord>();
  const assigned = new Map<string, OriginAssignment>();
  const members = new Map<string, Set<string>>();
  const tied = oneOrMore<string>();
  const firstOf = new Map<string, string>();
  const carriers = noCarriers();
  /** One text of each publisher and address: they tell which outlets are of one house. */
  const outlets = new Map<string, DocumentRecord>();
  let families: ReadonlyMap<string, Family> = new Map();

  function tie(a: string, b: string): void {
    if (a === b) return;
    tied.add(a, b);
    tied.add(b, a);
  }

  function tieEqual(key: string, id: string): void {
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, id);
    else tie(first, id);
  }

  function add(document: DocumentRecord): void {
    if (documents.has(document.id)) return;
    tieEqual(`sha256 ${document.sha256}`, document.id);
    const address = canonicalUrl(document.url);
    if (address !== null && address !== "") tieEqual(`url ${address}`, document.id);
    for (const { a } of likenesses({ document, carriers })) tie(a.id, document.id);
  }

  /** Brings the houses up to date; gives the publishers that are of another house now. */
  function rehouse({ changed, ground }: { changed: readonly DocumentRecord[]; ground: Ground }): Set<string> {
    const moved = changed.filter((document) => documents.get(document.id)?.sourceId !== document.sourceId);
    const left = moved.some(({ id }) => documents.has(id));
    for (const document of changed) documents.set(document.id, document);
    const known = outlets.size;
    if (left) outlets.clear();
    for (const document of left ? documents.values() : moved) outlets.set(outletOf(document), document);
    if (!left && outlets.size === known && !ground.isSourced) return new Set();
    const before = families;
    families = publisherFamilies({ sources: [...ground.sources.values()], documents: [...outlets.values()] });
    const ids = [...new Set([...before.keys(), ...families.keys()])];
    return new Set(ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(families.get(id))));
  }

  function tiedTo(id: string): Set<string> {
    const found = new Set([id]);
    for (const one of found) for (const other of tied.of(one)) found.add(other);
    return found;
  }

  function assign({ ids, ground }: { ids: ReadonlySet<string>; ground: Ground }): string[] {
    const own = [...ids].flatMap((id) => documents.get(id) ?? []);
    const sources = [...new Set(own.map(({ sourceId }) => sourceId))].flatMap((id) => ground.sources.get(id) ?? []);
    const fresh = assignOrigins({ documents: own, sources, rulings: ground.rulings, families });
    return [...fresh].flatMap(([id, assignment]) => {
      const before = assigned.get(id);
      assigned.set(id, assignment);
      const [was, is] = [before && originIdOf(before.name), originIdOf(assignment.name)];
      if (was === is) return [];
      if (was !== undefined) members.get(was)?.delete(id);
      members.set(is, (members.get(is) ?? new Set()).add(id));
      return [id];
    });
  }

  return {
    /** Takes documents in, new or changed; gives the ids of all whose origin is another now. */
    *put({ changed, ground }: { changed: readonly DocumentRecord[]; ground: Ground }): Slices<string[]> {
      for (const document of changed) {
        add(document);
        yield;
      }
      const rehoused = rehouse({ changed, ground });
      const others =
        rehoused.size === 0 ? [] : [...documents.values()].filter(({ sourceId }) => rehoused.has(sourceId));
      for (const key of ground.rulings.keys()) {
        const [a = "", b = ""] = key.split(" ");
        tie(a, b);
      }
      const done = new Set<string>();
      const moved: string[] = [];
      for (const { id } of [...changed, ...others]) {
        if (done.has(id)) continue;
        const ids = tiedTo(id);
        for (const one of ids) done.add(one);
        moved.push(...assign({ ids, ground }));
        yield;
      }
      return moved;
    },
    originIdOf(documentId: string): string {
      const assignment = assigned.get(documentId);
      return assignment === undefined ? documentId : originIdOf(assignment.name);
    },
    originOf(documentId: string): OriginView | null {
      const assignment = assigned.get(documentId);
      const ids = assignment === undefined ? [] : (members.get(originIdOf(assignment.name)) ?? []);
      const own = [...ids].flatMap((id) => documents.get(id) ?? []);
      return gatherOrigins({ documents: own, assigned }).origins[0] ?? null;
    },
    index: (): OriginIndex => gatherOrigins({ documents: [...documents.values()], assigned }),
  };
}

function outletOf({ sourceId, url }: DocumentRecord): string {
  return `${sourceId} ${houseHost(url)}`;
}
