import { loadDocument } from "../documents/load-documents.ts";
import { DocumentType } from "../documents/refs.ts";
import { loadSource } from "../sources/load-sources.ts";
import { SourceType } from "../sources/refs.ts";
import { CoverageFactType, OriginType, type SourceCoverageShape, SourceCoverageType } from "./refs.ts";

type FactList = "exclusives" | "contradicted" | "silentOn" | "firstReports";

const factsOf =
  (list: FactList) =>
  ({ row, coverage, at }: SourceCoverageShape) => {
    const listed = new Set(row[list]);
    return coverage.facts.filter((fact) => listed.has(fact.id)).map((fact) => ({ fact, at }));
  };

SourceCoverageType.implement({
  description: "What one source contributes.",
  fields: (t) => ({
    source: t.field({
      type: SourceType,
      description: "The source.",
      resolve: ({ row }, _args, context) => loadSource(row.sourceId, context),
    }),
    documents: t.int({ description: "How many of its documents are known.", resolve: ({ row }) => row.documents }),
    claims: t.int({ description: "How many claims they carry.", resolve: ({ row }) => row.claims }),
    documentList: t.field({
      type: [DocumentType],
      description: "Those documents.",
      resolve: ({ row, at }, _args, context) =>
        Promise.all(row.documentIds.map((id) => loadDocument({ id, moment: at.moment, context }))),
    }),
    origins: t.field({
      type: [OriginType],
      description: "Where its texts come from.",
      resolve: ({ row, coverage, at }) => {
        const listed = new Set(row.origins);
        return coverage.origins
          .filter(({ id, name }) => listed.has(id) || listed.has(name))
          .map((origin) => ({ origin, at }));
      },
    }),
    exclusives: t.field({
      type: [CoverageFactType],
      description: "Facts that only it gives.",
      resolve: factsOf("exclusives"),
    }),
    contradicted: t.field({
      type: [CoverageFactType],
      description: "Facts on which it differs from the best reading.",
      resolve: factsOf("contradicted"),
    }),
    silentOn: t.field({
      type: [CoverageFactType],
      description: "Facts of incidents it covered that it leaves out.",
      resolve: factsOf("silentOn"),
    }),
    firstReports: t.field({
      type: [CoverageFactType],
      description: "Facts that it gave first, by the published clock.",
      resolve: factsOf("firstReports"),
    }),
  }),
});
