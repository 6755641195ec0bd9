import type { RulingRequest } from "@demarche/services";
import { builder } from "../builder.ts";
import { decide, decisionFields, decisionResult } from "./decide.ts";

const UpdateCrisisInput = builder.inputType("UpdateCrisisInput", {
  description: "Particulars of a crisis; what is left out stays as it is. Its slug never changes.",
  fields: (t) => ({
    ...decisionFields(t),
    title: t.string({ description: "Its title." }),
    summary: t.string({ description: "What it is about; null: nothing said." }),
    inclusion: t.string({ description: "What belongs to it, in words; null: nothing said." }),
    parties: t.stringList({ description: "ISO 3166-1 alpha-3 of the states in dispute, all of them." }),
    startsOn: t.field({ type: "Day", description: "First day of its window." }),
    endsOn: t.field({ type: "Day", description: "Last day of its window; null: still open." }),
  }),
});

const PARTICULARS = ["title", "summary", "inclusion", "parties", "startsOn", "endsOn"] as const;

type Setting = Extract<RulingRequest, { kind: "SET_CRISIS" }>["setting"];

builder.mutationField("updateCrisis", (t) =>
  t.field({
    type: decisionResult({ name: "UpdateCrisisResult", errors: [] }),
    description: "Sets the title, the words, the parties or the window of a crisis.",
    args: { input: t.arg({ type: UpdateCrisisInput, required: true, description: "The particulars." }) },
    resolve: (_root, { input }, context) => {
      const given = PARTICULARS.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]);
      // The verb refuses what is no particular of a crisis.
      const setting = Object.fromEntries(given) as Setting;
      return decide({ input, ruling: { kind: "SET_CRISIS", setting }, context });
    },
  }),
);
