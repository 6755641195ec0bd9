import { count, figure, type Range } from "../words/figures.ts";
import { isStrike } from "../words/labels.ts";

type Part = { best: number | null; low: number | null; open: boolean; incident: { kind: string } };
type Tolls = {
  killed: Range & { byIncident: Part[] };
  strikes: Range;
  incidents: { nodes: { kind: string }[] };
};

export type TollInBrief = { tally: Range; kinds: "strikes" | null; elsewhere: string | null };

/** The same headline as the crisis's own page: the strikes' toll where there are strikes, the rest told beside it. */
export function tollInBrief({ killed, strikes, incidents }: Tolls): TollInBrief {
  if (!incidents.nodes.some(({ kind }) => isStrike(kind))) return { tally: killed, kinds: null, elsewhere: null };
  const others = killed.byIncident.filter((part) => !isStrike(part.incident.kind) && part.best !== null);
  if (others.length === 0) return { tally: strikes, kinds: "strikes", elsewhere: null };
  const sum = others.reduce((total, part) => total + (part.best ?? 0), 0);
  const told = figure({ low: sum, best: sum, high: sum, open: others.some((part) => part.open) });
  const where = others.length === 1 ? "another incident" : count(others.length, "other incident");
  return { tally: strikes, kinds: "strikes", elsewhere: `${told} in ${where}` };
}
