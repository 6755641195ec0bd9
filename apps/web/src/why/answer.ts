import type { ClaimView, ReasonedClaimView } from "../evidence/claim.ts";

/** A claim in an answer, with the note on why it stands where it stands. */
export type Item = { claim: ClaimView; note?: string | undefined };

export type Group = {
  heading: string;
  /** One sentence on what the group is. */
  remark: string | null;
  /** Set aside: shown hatched. */
  aside: boolean;
  items: Item[];
};

/** An answer to "why?": what is stated, by which rule, and the sentences for and against (R28). */
export type Answer = {
  /** "Why 11?" */
  title: string;
  /** What the figure or state is of. */
  about: string;
  /** The rule's own sentence, where there is one. */
  because: string | null;
  rule: string | null;
  /** Figures that this one is made of. */
  parts: { text: string; figure: string; href: string }[];
  groups: Group[];
};

export const reasonedItems = (reasoned: ReasonedClaimView[]): Item[] =>
  reasoned.map(({ claim, rule, reason }) => ({ claim, note: `${rule}: ${reason}` }));

type Named = { heading: string; remark?: string; aside?: boolean; items: Item[] };

export const group = ({ heading, remark, aside = false, items }: Named): Group => ({
  heading,
  remark: remark ?? null,
  aside,
  items,
});

/** Groups that have anything in them. */
export const filled = (groups: Group[]): Group[] => groups.filter((candidate) => candidate.items.length > 0);
