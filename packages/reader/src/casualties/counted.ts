import type { CasualtyEffect, PartyCode, VictimClass } from "@demarche/domain";
import { liker } from "../foundation/revise.ts";
import type { Figure } from "../numbers/find-figures.ts";
import type { Person } from "./person.ts";

/** People counted by one figure: "at least four Pakistani labourers". Tokens [from, to) of one sentence. */
export type Counted = {
  figure: Figure;
  from: number;
  to: number;
  victimClass: VictimClass;
  nationality: PartyCode | null;
  /** "three others", "two more": class and nationality may come from the ones counted before. */
  others: boolean;
  /** No person's word beside the figure ("killed nine", "12 were killed"). */
  bare: boolean;
  /** The counted word tells the effect itself: "four deaths", "12 wounded", "the bodies of". */
  ownEffect: CasualtyEffect | null;
  /** "the two men": looks back at people told of before. */
  definite: boolean;
  /** One person given by name. */
  named: boolean;
  /** Who it is, where one person is told of. */
  person: Person | null;
};

/** A group like another but for some fields. */
export const likeCounted = liker<Counted>((group) => ({
  figure: group.figure,
  from: group.from,
  to: group.to,
  victimClass: group.victimClass,
  nationality: group.nationality,
  others: group.others,
  bare: group.bare,
  ownEffect: group.ownEffect,
  definite: group.definite,
  named: group.named,
  person: group.person,
}));

/** "and about 35 wounded": the counted word tells what befell them, and not who they are. */
export const isLossOnly = ({ ownEffect, figure, to, definite }: Counted): boolean =>
  ownEffect !== null && to - figure.to <= 1 && !definite;
