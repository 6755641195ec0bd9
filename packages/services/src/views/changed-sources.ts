import type { SourceRecord } from "@demarche/domain";

/** The sources that are not known, or not as they are now. What is read in the same way has its members in the same order. */
export function changedSources(options: {
  now: readonly SourceRecord[];
  known: ReadonlyMap<string, SourceRecord>;
}): SourceRecord[] {
  const { now, known } = options;
  return now.filter((source) => {
    const before = known.get(source.id);
    return source !== before && JSON.stringify(source) !== JSON.stringify(before);
  });
}
