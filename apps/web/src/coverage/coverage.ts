import { datesInWords } from "../words/dates.ts";

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
  /** What the fact is about: one of the two, or neither. */
  incident: { id: string; title: string } | null;
  mission: { id: string; sending: { name: string }; receiving: { name: string } } | null;
};

export type FactGroup = { title: string; facts: (FactView & { short: string })[] };

const groupTitle = ({ incident, mission }: FactView): string => {
  if (incident) return datesInWords(incident.title);
  return mission ? `${mission.sending.name} in ${mission.receiving.name}` : "Crisis";
};

/** The fact's own words behind the name of what it is about: "Strike on the port: killed" is "killed". */
const shortFact = (fact: string): string => fact.slice(fact.lastIndexOf(": ") === -1 ? 0 : fact.lastIndexOf(": ") + 2);

/** Facts under the incident or mission that they are about, in their order. */
export function factGroups(facts: FactView[]): FactGroup[] {
  const groups = new Map<string, FactGroup>();
  for (const fact of facts) {
    const key = fact.incident?.id ?? fact.mission?.id ?? "";
    const group = groups.get(key) ?? { title: groupTitle(fact), facts: [] };
    group.facts.push({ ...fact, short: shortFact(fact.fact) });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The facts that most outlets tell, in their order: what a first look needs. */
export function mostTold({ facts, most }: { facts: FactView[]; most: number }): FactView[] {
  if (facts.length <= most) return facts;
  const chosen = new Set([...facts].sort((one, other) => other.outlets - one.outlets).slice(0, most));
  return facts.filter((fact) => chosen.has(fact));
}

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
