import type { Moment } from "@demarche/domain";
import { builder } from "../builder.ts";
import { instantOf } from "../scalars/dates.ts";
import { ClockEnum } from "../vocabulary/record.ts";

/** `asOf` and `clock` (R16); what is left out is taken from the parent, and at the top from the present. */
export const momentArgs = () =>
  builder.args((t) => ({
    asOf: t.field({
      type: "DateTime",
      description:
        "The moment asked for; a plain day means its end. Left out: the parent's moment, at the top the present day's end.",
    }),
    clock: t.field({
      type: ClockEnum,
      description: "The clock that the moment is read on. Left out: the parent's, at the top PUBLISHED.",
    }),
  }));

type MomentArgs = { asOf?: string | null | undefined; clock?: Moment["clock"] | null | undefined };

export function momentFrom(args: MomentArgs, inherited: Moment): Moment {
  return {
    asOf: args.asOf == null ? inherited.asOf : instantOf(args.asOf),
    clock: args.clock ?? inherited.clock,
  };
}
