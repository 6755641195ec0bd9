import { claimHref, type Place } from "../address/href.ts";
import { Badge } from "../ui/badge.tsx";
import { Figure } from "../ui/figure.tsx";
import { count, number, rangeInWords } from "../words/figures.ts";

/** A stated sum checked against its parts (R12). */
export type CheckView = {
  state: string;
  remainder: number;
  sum: { low: number | null; best: number | null; high: number | null; open: boolean };
  claim: { id: string; wording: string };
};

type Group = { state: string; sum: string; claims: CheckView[] };

/** Equal statements of a sum are one line, however many tell them. */
export function groupChecks(checks: CheckView[]): Group[] {
  const groups = new Map<string, Group>();
  for (const check of checks) {
    const sum = rangeInWords(check.sum);
    const key = `${check.state} ${check.claim.wording.toLowerCase()} ${sum} ${check.remainder}`;
    const group = groups.get(key) ?? { state: check.state, sum, claims: [] };
    group.claims.push(check);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function Check({ place, group }: { place: Place; group: Group }) {
  const first = group.claims[0];
  if (!first) return null;
  const holds = group.state === "CONSISTENT";
  return (
    <p className="small mute">
      <Badge tone={holds ? "ok" : "dispute"}>{holds ? "sum holds" : "sum differs"}</Badge>{" "}
      <Figure href={claimHref({ place, id: first.claim.id })}>“{first.claim.wording}”</Figure>{" "}
      {count(group.claims.length, "report")} · parts sum to {group.sum}
      {holds ? "" : `; ${number(Math.abs(first.remainder))} ${first.remainder > 0 ? "not accounted for" : "too few"}`}
    </p>
  );
}

/** Stated sums are never added: they check the parts. */
export function SumChecks({ place, checks }: { place: Place; checks: CheckView[] }) {
  return groupChecks(checks).map((group) => <Check key={group.claims[0]?.claim.id} place={place} group={group} />);
}
