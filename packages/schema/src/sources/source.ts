import type { SourceRecord } from "@demarche/domain";
import type { Grading } from "@demarche/services";
import { builder } from "../builder.ts";
import { CountryType, countryOrNull } from "../countries/country.ts";
import { OwnershipKindEnum, SourceGradeEnum } from "../vocabulary/documents.ts";
import { toldByRow } from "../written/told-by-row.ts";
import { SourceType } from "./refs.ts";

const SourceGradingType = builder.objectRef<Grading>("SourceGrading").implement({
  description: "A grade given to a source.",
  fields: (t) => ({
    grade: t.expose("grade", { type: SourceGradeEnum, description: "The grade." }),
    reason: t.exposeString("reason", { description: "Why." }),
    author: t.exposeString("author", { description: "Who gave it." }),
    recordedAt: t.expose("recordedAt", { type: "DateTime", description: "When it was recorded." }),
  }),
});

builder.node(SourceType, {
  ...toldByRow<SourceRecord, SourceRecord>({ row: (source) => source, alone: (source) => source }),
  description: "A publisher of documents: an outlet, an agency, a ministry.",
  id: { resolve: (source) => source.id },
  loadMany: (ids: string[], context) => context.read.sources.loadMany(ids),
  fields: (t) => ({
    name: t.exposeString("name", { description: "Its name." }),
    country: t.field({
      type: CountryType,
      nullable: true,
      description: "Where it is based; null: unknown.",
      resolve: (source) => countryOrNull(source.country),
    }),
    ownership: t.expose("ownership", { type: OwnershipKindEnum, description: "Who owns it." }),
    grade: t.field({
      type: SourceGradeEnum,
      description: "Admiralty reliability in force; F, cannot be judged, where none was given.",
      resolve: (source) => source.grades.at(-1)?.grade ?? "F",
    }),
    gradeHistory: t.field({
      type: [SourceGradingType],
      description: "Every grade given, oldest first.",
      resolve: (source, _args, context) => context.read.gradings(source.id),
    }),
  }),
});
