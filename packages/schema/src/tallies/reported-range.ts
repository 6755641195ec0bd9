import type { ReportedRange } from "@demarche/domain";
import { builder } from "../builder.ts";

/** A range of reported figures; low, best and high are null together where nothing counted is known. */
export const ReportedRangeType = builder.interfaceRef<ReportedRange>("ReportedRange").implement({
  description:
    "A range of reported figures, not of uncertainty. All null: nothing counted is known, which is not zero.",
  fields: (t) => ({
    low: t.exposeInt("low", { nullable: true, description: "Lowest figure in force." }),
    best: t.exposeInt("best", { nullable: true, description: "The figure that R10 chooses; never a mean." }),
    high: t.exposeInt("high", {
      nullable: true,
      description: "Highest figure in force; the largest number stated where `open`.",
    }),
    open: t.exposeBoolean("open", { description: "True where the top is only a lower bound, shown as 9+." }),
  }),
});

export const FigureSumType = builder.objectRef<ReportedRange>("FigureSum").implement({
  description: "The parts of a stated sum, added up.",
  interfaces: [ReportedRangeType],
});
