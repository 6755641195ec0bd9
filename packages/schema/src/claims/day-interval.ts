import type { DayInterval } from "@demarche/domain";
import { builder } from "../builder.ts";

export const DayIntervalType = builder.objectRef<DayInterval>("DayInterval").implement({
  description: "Days, both ends included, as precise as the text.",
  fields: (t) => ({
    start: t.expose("start", { type: "Day", description: "First day." }),
    end: t.expose("end", { type: "Day", description: "Last day." }),
    precision: t.exposeInt("precision", {
      description: "UCDP date_prec: 1 exact day, 2 range of 2–6 days, 3 week, 4 month, 5 year.",
    }),
  }),
});
