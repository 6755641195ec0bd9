import { type GraphQLObjectType, getNamedType, isObjectType, TypeNameMetaFieldDef } from "graphql";
import { areCurrent, type LinkPlan, linkedRows } from "./linked-rows.ts";
import type { Plan } from "./plan.ts";
import { selectedFields } from "./selected-fields.ts";
import { isOfObject, rowOf } from "./told-by-row.ts";
import type { Asking, Nodes, Write } from "./write-query.ts";
import { written } from "./written-parts.ts";

/** What tells a field: its object's row alone, rows that it leads to, or (null) anything. */
type Told = "ROW" | LinkPlan | null;
type Field = { told: Told; write: Write };
type Run = readonly [Field, ...Field[]];

export function toldOf({ plan, type, nodes }: { plan: Plan; type: GraphQLObjectType; nodes: Nodes }): Told {
  const { value: name } = nodes[0].name;
  const [of, field] = [rowOf(type), type.getFields()[name]];
  if (of === null) return null;
  if (name === TypeNameMetaFieldDef.name || (field !== undefined && isOfObject(field))) return "ROW";
  const [link, next] = [of.links?.[name], field && getNamedType(field.type)];
  if (link === undefined || !isObjectType(next) || field?.args.length !== 0) return null;
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const told = [...selectedFields(selections, { plan, type: next }).values()].map((asked) =>
    toldOf({ plan, type: next, nodes: asked }),
  );
  return told.includes(null) ? null : { ...link, links: told.filter((one) => typeof one === "object" && one !== null) };
}

/** Fields that follow each other and are told by rows stand in one run; any other stands in its own. */
export function runsOf(fields: readonly Field[]): Run[] {
  const runs: [Field, ...Field[]][] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (field.told !== null && last !== undefined && last[0].told !== null) last.push(field);
    else runs.push([field]);
  }
  return runs;
}

/** What is told by rows is written once for each row, and again where a row that it leads to is another. */
export function runWriters({ plan, type, run }: { plan: Plan; type: GraphQLObjectType; run: Run }): Write[] {
  const of = rowOf(type);
  if (of === null || run[0].told === null) return run.map(({ write }) => write);
  const texts = plan.texts.part();
  const links = run.flatMap(({ told }) => (typeof told === "object" && told !== null ? told : []));
  const parts = run.map(
    ({ told, write }): Write => (told === "ROW" ? (source, asking) => write(of.alone(source), asking) : write),
  );
  const write = written<unknown, Asking>({ parts, end: "" });
  const known: Write = (source, asking) => {
    const { read } = asking.context;
    const row = of.row(source);
    const before = texts.get(row);
    if (before !== undefined && areCurrent({ linked: before.linked, read })) return before.text;
    const text = write(source, asking);
    const linked = typeof text === "string" ? linkedRows({ row, links, read }) : null;
    if (typeof text === "string" && linked !== null) texts.set(row, { text, linked });
    return text;
  };
  return [known];
}
