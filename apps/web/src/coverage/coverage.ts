export type SourceHead = { id: string; name: string; grade: string };

export type CellView = {
  source: { id: string };
  value: string;
  differs: boolean;
  excluded: boolean;
  claims: { id: string }[];
};

export type FactView = {
  id: string;
  fact: string;
  best: string | null;
  outlets: number;
  origins: number;
  cells: CellView[];
  silent: { source: { id: string } }[];
};

export type CoverageView = {
  sources: { source: SourceHead; documents: number; origins: { name: string }[]; flags: string[] }[];
  facts: FactView[];
  origins: { name: string }[];
};

/** What a source does with a fact: gives a value, stays silent though it covered the event, or has nothing to do with it. */
export type Cell = { kind: "value"; cell: CellView } | { kind: "silent" } | { kind: "none" };

export function cellOf({ fact, sourceId }: { fact: FactView; sourceId: string }): Cell {
  const cell = fact.cells.find((candidate) => candidate.source.id === sourceId);
  if (cell) return { kind: "value", cell };
  return fact.silent.some((silent) => silent.source.id === sourceId) ? { kind: "silent" } : { kind: "none" };
}

/** Origins other than the outlet's own reporting: "Reuters" under an outlet that carries Reuters. */
export function borrowedOrigins({ source, origins }: { source: SourceHead; origins: { name: string }[] }): string[] {
  const own = source.name.toLowerCase();
  return [...new Set(origins.map((origin) => origin.name))].filter((name) => !name.toLowerCase().includes(own));
}

/** Facts that only one origin stands behind. */
export const singleOrigin = (facts: FactView[]): FactView[] => facts.filter((fact) => fact.origins === 1);
