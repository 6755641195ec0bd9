import { datesInWords } from "../words/dates.ts";
import { effectWord } from "../words/labels.ts";

export type SourceHead = { id: string; name: string; grade: string };

export type CellView = {
  source: { id: string };
  value: string;
  differs: boolean;
  superseded: boolean;
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
  sources: { source: SourceHead; documents: number; origins: { name: string }[] }[];
  facts: FactView[];
  origins: { name: string }[];
};

/** A total stated over several incidents, and who states it. */
export type SumView = {
  effect: string;
  incidents: { id: string }[];
  claim: { document: { source: { id: string } } };
};

/**
 * What was read of a fact in a source's texts: a value; nothing, though they tell of the event; only a sum that the
 * event is part of; or nothing of the event at all.
 */
export type Cell = { kind: "value"; cell: CellView } | { kind: "silent" } | { kind: "sum" } | { kind: "none" };

type CellAsked = { fact: FactView; sourceId: string; sums?: SumView[] };

export function cellOf({ fact, sourceId, sums = [] }: CellAsked): Cell {
  const cell = fact.cells.find((candidate) => candidate.source.id === sourceId);
  if (cell) return { kind: "value", cell };
  if (sums.some((sum) => sum.claim.document.source.id === sourceId && sumsUp(sum, fact))) return { kind: "sum" };
  return fact.silent.some((silent) => silent.source.id === sourceId) ? { kind: "silent" } : { kind: "none" };
}

const sumsUp = (sum: SumView, { incident, fact }: FactView): boolean =>
  shortFact(fact) === effectWord(sum.effect) && sum.incidents.some(({ id }) => id === incident?.id);

type Column = { source: SourceHead; origins: { name: string }[] };

/** "via Meridian News Agency", or "text shared with The Plainsman" where the origin is another outlet of the matrix. */
export function borrowedFrom({ column, outlets }: { column: Column; outlets: SourceHead[] }): string[] {
  const own = column.source.name.toLowerCase();
  const names = [...new Set(column.origins.map((origin) => origin.name))];
  return names
    .filter((name) => !name.toLowerCase().includes(own))
    .map((name) => (outlets.some((outlet) => outlet.name === name) ? `text shared with ${name}` : `via ${name}`));
}

/** Facts that only one origin stands behind. */
export const singleOrigin = (facts: FactView[]): FactView[] => facts.filter((fact) => fact.origins === 1);
