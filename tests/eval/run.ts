import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { sharedFolder } from "../support/shared.ts";
import { labelledSets, scoreSet } from "./labelled-sets.ts";
import { ownRows, type Row, renderTables, sharedRows } from "./report.ts";
import { OWN_SETS, scoreOwnSet } from "./score/score-own-set.ts";

const PAGE = resolve(import.meta.dirname, "../../docs/evaluation.md");
const [BEGIN, END] = ["<!-- figures -->", "<!-- /figures -->"];

const withFigures = ({ page, tables }: { page: string; tables: string }): string => {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from)
    throw new Error("docs/evaluation.md has lost the two marks that the figures stand between");
  return `${page.slice(0, from)}${BEGIN}\n\n${tables}\n\n${page.slice(to)}`;
};

const allRows = (): Row[] => {
  const own = OWN_SETS.flatMap((set) => ownRows({ name: set.name, report: scoreOwnSet(set) }));
  const evaluation = sharedFolder("eval");
  const seeds = sharedFolder("seeds");
  if (!evaluation || !seeds) return own;
  const shared = labelledSets({ evaluation, seeds });
  return [...own, ...shared.flatMap((set) => sharedRows({ name: set.name, report: scoreSet(set, evaluation) }))];
};

/** Reads and scores every labelled set at hand, prints the figures and puts them into docs/evaluation.md. */
export const run = (): void => {
  const tables = renderTables(allRows());
  console.info(tables);
  writeFileSync(PAGE, withFigures({ page: readFileSync(PAGE, "utf8"), tables }));
};
