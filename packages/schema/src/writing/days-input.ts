import type { DaysRequest } from "@demarche/services";
import { builder } from "../builder.ts";

export const DaysInput = builder.inputType("DaysInput", {
  description: "The days in which something happened, both included.",
  fields: (t) => ({
    start: t.field({ type: "Day", required: true, description: "The first day it can have been." }),
    end: t.field({ type: "Day", description: "The last; left out: the first." }),
  }),
});

export const daysGiven = ({ start, end }: { start: string; end?: string | null | undefined }): DaysRequest => ({
  start,
  end: end ?? start,
});
