import type { SetReport } from "./labelled-sets.ts";
import type { Agreement } from "./score/figures.ts";
import type { KindReport } from "./score/score-own-set.ts";

/** Precision, recall and F1 (0–1) of one kind of claim on one set, with the fields of the pairs that matched. */
export type Row = {
  set: string;
  texts: number;
  kind: "casualty" | "diplomatic";
  labels: number;
  precision: number;
  recall: number;
  f1: number;
  fields: Record<string, Agreement>;
};

type OwnReport = { texts: unknown[] } & Record<Row["kind"], KindReport>;

const KINDS = ["casualty", "diplomatic"] as const;

/** The rows of a set of the project's own texts. */
export const ownRows = ({ name, report }: { name: string; report: OwnReport }): Row[] =>
  KINDS.map((kind) => {
    const { labelled, precision, recall, f1, fields } = report[kind];
    return { set: name, texts: report.texts.length, kind, labels: labelled, precision, recall, f1, fields };
  });

/** The rows of a set that the shared scorer scored. */
export const sharedRows = ({ name, report }: { name: string; report: SetReport }): Row[] =>
  KINDS.filter((kind) => report[kind].gold > 0).map((kind) => {
    const { gold, precision, recall, f1 } = report[kind];
    const secondary = kind === "casualty" ? report.casualtySecondary : report.diplomaticSecondary;
    const fields = Object.entries(secondary).map(([field, { correct, of }]) => [field, { agreed: correct, of }]);
    return {
      set: name,
      texts: report.articles,
      kind,
      labels: gold,
      precision,
      recall,
      f1,
      fields: Object.fromEntries(fields),
    };
  });

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const mainTable = (rows: Row[]): string[] => [
  "| set | texts | claims | labels | precision | recall | F1 |",
  "|---|---|---|---|---|---|---|",
  ...rows.map((row) => {
    const shares = [row.precision, row.recall, row.f1].map(percent);
    return `| ${[row.set, row.texts, row.kind, row.labels, ...shares].join(" | ")} |`;
  }),
];

const fieldTable = (rows: Row[]): string[] => [
  "| set | claims | field | right | of | share |",
  "|---|---|---|---|---|---|",
  ...rows.flatMap(({ set, kind, fields }) =>
    Object.entries(fields)
      .filter(([, { of }]) => of > 0)
      .map(([field, { agreed, of }]) => `| ${[set, kind, field, agreed, of, percent(agreed / of)].join(" | ")} |`),
  ),
];

/** The figures as Markdown: one table of the claims found, one of the fields of those claims. */
export const renderTables = (rows: Row[]): string =>
  [...mainTable(rows), "", "Fields of the claims that matched:", "", ...fieldTable(rows)].join("\n");
