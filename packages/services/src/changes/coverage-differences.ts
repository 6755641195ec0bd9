import { type CrisisView, OWN_REPORTING } from "@demarche/domain";
import type { Difference } from "./differences.ts";

/** Names of sources by their ids. */
export type SourceNames = ReadonlyMap<string, string>;

type Views = { before: CrisisView; after: CrisisView };

/** Sources that came to leave out what others tell of an incident they cover, or that told it after all (R22). */
export function silenceDifferences(input: Views & { names: SourceNames }): Difference[] {
  const { before, after, names } = input;
  const known = new Map(before.coverage.facts.map((fact) => [fact.id, fact]));
  return after.coverage.facts.flatMap(({ id, label, silent, cells }) => {
    const was = new Set(known.get(id)?.silent ?? []);
    const fallen = silent.filter((source) => !was.has(source));
    const told = cells.filter(({ sourceId }) => was.has(sourceId));
    const nameOf = (source: string) => names.get(source) ?? source;
    const lines: Difference[] = [];
    if (fallen.length > 0) {
      const claimIds = cells.flatMap((cell) => cell.claimIds);
      lines.push({ summary: `Silent on ${label}: ${fallen.map(nameOf).join(", ")}`, claimIds });
    }
    for (const { sourceId, value, claimIds } of told)
      lines.push({ summary: `${nameOf(sourceId)}, silent before, on ${label}: ${value}`, claimIds });
    return lines;
  });
}

/** Texts that came in or were found to add no origin, and why; and texts that count as one of their own again (R21). */
export function originDifferences(input: Views & { titles: ReadonlyMap<string, string> }): Difference[] {
  const { before, after, titles } = input;
  const was = carriers(before);
  const is = carriers(after);
  const nameOf = (id: string) => titles.get(id) ?? id;
  const joined = [...is].filter(([id, { reason }]) => was.get(id)?.reason !== reason);
  const freed = [...was.keys()].filter((id) => !is.has(id) && after.documentIds.includes(id));
  return [
    ...joined.map(([id, { reason, origin }]) => ({
      summary: `${nameOf(id)} adds no origin beside ${origin}: ${reason}`,
      claimIds: [],
      documentIds: [id],
    })),
    ...freed.map((id) => ({
      summary: `${nameOf(id)} counts as an origin of its own`,
      claimIds: [],
      documentIds: [id],
    })),
  ];
}

/** Texts after the first of their origin, with why they belong to it. */
function carriers({ coverage }: CrisisView): Map<string, { origin: string; reason: string }> {
  const later = coverage.origins.flatMap(({ name, links }) =>
    links
      .slice(1)
      .filter(({ reason }) => reason !== OWN_REPORTING)
      .map(({ documentId, reason }) => [documentId, { origin: name, reason }] as const),
  );
  return new Map(later);
}
