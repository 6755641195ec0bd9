import type { CasualtyEffect } from "@demarche/domain";
import { liker } from "../foundation/revise.ts";
import type { Counted } from "./counted.ts";

/** How a counted group is tied to what befell it. */
export type HarmTie = "OBJECT" | "SUBJECT" | "STATE" | "NOUN" | "LIST" | "SUBSET" | "ZERO" | "SUPERSEDED";

/** Counted people with what befell them. `triggerFrom`/`triggerTo`: the tokens that say so. */
export type Harm = {
  counted: Counted;
  effect: CasualtyEffect;
  tie: HarmTie;
  triggerFrom: number;
  triggerTo: number;
  /** Position in the sentence's list of harms of the total that this is a part of; −1 where none. */
  parent: number;
};

/** A harm like another but for some fields. */
export const likeHarm = liker<Harm>(({ counted, effect, tie, triggerFrom, triggerTo, parent }) => ({
  counted,
  effect,
  tie,
  triggerFrom,
  triggerTo,
  parent,
}));

export type Trigger = { effect: CasualtyEffect; from: number; to: number };
