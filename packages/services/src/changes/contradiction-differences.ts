import type { ContradictionView, CrisisView } from "@demarche/domain";
import type { Difference } from "./differences.ts";
import { inWords } from "./words.ts";

/** Contradictions that arose, grew, opened again or closed (R23). */
export function contradictionDifferences(input: { before: CrisisView; after: CrisisView }): Difference[] {
  const known = new Map(input.before.contradictions.map((one) => [one.id, one]));
  const now = new Set(input.after.contradictions.map(({ id }) => id));
  const told = input.after.contradictions.flatMap((one) => ofOne({ was: known.get(one.id), is: one }));
  const gone = input.before.contradictions.filter(({ id, state }) => state === "OPEN" && !now.has(id));
  return [
    ...told,
    ...gone.map((one) => ({ summary: `No longer contradicted: ${one.subject}`, claimIds: claimsOf(one) })),
  ];
}

function ofOne({ was, is }: { was: ContradictionView | undefined; is: ContradictionView }): Difference[] {
  const claimIds = claimsOf(is);
  const sides = is.members.map(({ value, excluded }) => (excluded ? `${value} (set aside)` : value)).join(" against ");
  if (was === undefined)
    return is.state === "OPEN" ? [{ summary: `New contradiction, ${nameOf(is)}: ${sides}`, claimIds }] : [];
  if (was.state !== is.state) return [{ summary: changedState({ is, sides }), claimIds }];
  const more = is.members.filter(({ value }) => !was.members.some((member) => member.value === value));
  if (is.state !== "OPEN" || more.length === 0) return [];
  const joined = more.flatMap((member) => member.claimIds);
  return [
    {
      summary: `Contradiction on ${nameOf(is)} now also holds ${more.map(({ value }) => value).join(", ")}`,
      claimIds: joined,
    },
  ];
}

function changedState({ is, sides }: { is: ContradictionView; sides: string }): string {
  if (is.state === "OPEN") return `Contradiction open again, ${nameOf(is)}: ${sides}`;
  if (is.state === "SUPERSEDED") return `Contradiction closed by a later word, ${nameOf(is)}: ${sides}`;
  const { resolution } = is;
  const by = resolution === null ? "" : ` by ${resolution.author}: ${resolution.reason}`;
  return `Contradiction resolved, ${nameOf(is)}${by}`;
}

/** "Peru's strike on Chile: killed (value)". */
function nameOf({ subject, kind }: ContradictionView): string {
  return `${subject} (${inWords(kind)})`;
}

function claimsOf({ members }: ContradictionView): string[] {
  return [...new Set(members.flatMap(({ claimIds }) => claimIds))];
}
