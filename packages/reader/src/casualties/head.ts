import type { CasualtyEffect, PartyCode, VictimClass } from "@demarche/domain";

/** People that a figure counts: `to` is the token behind them. */
export type Head = {
  to: number;
  victimClass: VictimClass;
  nationality: PartyCode | null;
  others: boolean;
  ownEffect: CasualtyEffect | null;
};

/** Words that end a noun phrase. */
export const STOPS = new Set(
  "of in on at by from with for to and or but who which that was were is are be been being has have had after before when while as near during since over about against between into across toward towards through despite amid upon including said told a an the his her its their hit struck , . ; : ( )".split(
    " ",
  ),
);

export const agedOnly = (to: number): Head => ({
  to,
  victimClass: "TOTAL",
  nationality: null,
  others: false,
  ownEffect: null,
});
