import {
  type ArgumentNode,
  BREAK,
  defaultFieldResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from "graphql";
import type { RequestContext } from "../requests/request-context.ts";
import { fieldInfo } from "./field-info.ts";
import { LeftToApp, type Plan } from "./plan.ts";
import { selectedFields } from "./selected-fields.ts";
import { isOfObject, rowOf } from "./told-by-row.ts";
import { leafWriter } from "./write-leaf.ts";
import { joined, type Written } from "./written-parts.ts";

type Variables = Readonly<Record<string, unknown>>;
type Asking = { context: RequestContext; variables: Variables };
type Write = (value: unknown, asking: Asking) => Written;
type Nodes = readonly [FieldNode, ...FieldNode[]];
type Of<T> = { plan: Plan; type: T; nodes: Nodes; info: GraphQLResolveInfo };

/** Writes the answer for one request. */
export type QueryWriter = (context: RequestContext, variables: Variables) => Written;

/**
 * Makes the function that answers a valid query as JSON, `{"data":…}`, coerced variables given. Whatever it throws, or
 * rejects with, is for the app to answer: it writes no errors, and a null where none may be is one.
 */
export function queryWriter(plan: Plan): QueryWriter {
  const { schema, operation } = plan;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new LeftToApp();
  const write = fieldsWriter({ plan, type: root, selections: [operation.selectionSet] });
  return (context, variables) =>
    joined((add) => {
      add('{"data":');
      add(write(undefined, { context, variables }));
      add("}");
    });
}

function valueWriter(of: Of<GraphQLOutputType>): Write {
  const { type } = of;
  const present = presentWriter({ ...of, type: isNonNullType(type) ? type.ofType : type });
  const absent = () => {
    if (isNonNullType(type)) throw new LeftToApp();
    return "null";
  };
  return (value, asking) => {
    if (value == null) return absent();
    if (value instanceof Error) throw value;
    return present(value, asking);
  };
}

function presentWriter(of: Of<GraphQLOutputType>): Write {
  const { type } = of;
  if (isLeafType(type)) return leafWriter(type);
  if (isListType(type)) return listWriter({ ...of, type });
  if (isObjectType(type)) return objectWriter({ ...of, type });
  return abstractWriter({ ...of, type: type as GraphQLAbstractType });
}

function listWriter(of: Of<GraphQLList<GraphQLOutputType>>): Write {
  const write = valueWriter({ ...of, type: of.type.ofType });
  return (values, asking) => {
    if (!isIterable(values)) throw new LeftToApp();
    return joined((add) => {
      let before = "[";
      for (const value of values) {
        add(before);
        add(isPromise(value) ? value.then((known) => write(known, asking)) : write(value, asking));
        before = ",";
      }
      add(before === "[" ? "[]" : "]");
    });
  };
}

function abstractWriter(of: Of<GraphQLAbstractType>): Write {
  const { type, plan, info } = of;
  const writers = new Map<string, Write>();
  const writerFor = (name: string | undefined): Write => {
    const known = writers.get(name ?? "");
    if (known) return known;
    const runtime = plan.schema.getType(name ?? "");
    if (!isObjectType(runtime) || !plan.schema.isSubType(type, runtime)) throw new LeftToApp();
    const write = objectWriter({ ...of, type: runtime });
    writers.set(runtime.name, write);
    return write;
  };
  return (value, asking) => {
    const name = type.resolveType?.(value, asking.context, info, type);
    if (isPromise(name)) return name.then((known) => writerFor(known)(value, asking));
    return writerFor(name)(value, asking);
  };
}

function objectWriter({ plan, type, nodes, info }: Of<GraphQLObjectType>): Write {
  const { isTypeOf } = type;
  const write = fieldsWriter({ plan, type, selections: nodes.flatMap(({ selectionSet }) => selectionSet ?? []) });
  if (!isTypeOf) return write;
  return (source, asking) => {
    if (isTypeOf(source, asking.context, info) !== true) throw new LeftToApp();
    return write(source, asking);
  };
}

type Selected = { plan: Plan; type: GraphQLObjectType; selections: readonly SelectionSetNode[] };

function fieldsWriter({ plan, type, selections }: Selected): Write {
  const selected = [...selectedFields(selections, { plan, type })];
  const fields = selected.map(([key, nodes], index) => ({
    label: `${index === 0 ? "{" : ","}${JSON.stringify(key)}:`,
    isOfRow: isOfRow({ type, nodes }),
    write: fieldWriter({ plan, type, nodes }),
  }));
  const parts = runsOf(fields).map((run) => (run[0].isOfRow ? rowWriter({ plan, type, run }) : runWriter(run)));
  if (parts.length === 0) return () => "{}";
  return (source, asking) =>
    joined((add) => {
      for (const write of parts) add(write(source, asking));
      add("}");
    });
}

type LabelledField = { label: string; isOfRow: boolean; write: Write };
type Run = [LabelledField, ...LabelledField[]];

function isOfRow({ type, nodes }: { type: GraphQLObjectType; nodes: Nodes }): boolean {
  const field = type.getFields()[nodes[0].name.value];
  return rowOf(type) !== null && field !== undefined && isOfObject(field);
}

/** Fields that follow each other and are told by the row alone stand in one run; any other stands in its own. */
function runsOf(fields: readonly LabelledField[]): Run[] {
  const runs: Run[] = [];
  for (const field of fields) {
    const last = runs.at(-1);
    if (field.isOfRow && last?.[0].isOfRow) last.push(field);
    else runs.push([field]);
  }
  return runs;
}

function runWriter(run: Run): Write {
  return (source, asking) =>
    joined((add) => {
      for (const { label, write } of run) {
        add(label);
        add(write(source, asking));
      }
    });
}

/** Writes what a row alone tells once for each row. */
function rowWriter({ plan, type, run }: { plan: Plan; type: GraphQLObjectType; run: Run }): Write {
  const write = runWriter(run);
  const of = rowOf(type);
  if (!of) return write;
  const texts = plan.texts.part();
  return (source, asking) => {
    const row = of.row(source);
    const known = texts.get(row);
    if (known !== undefined) return known;
    const text = write(of.alone(source), asking);
    if (typeof text === "string") texts.set(row, text);
    return text;
  };
}

function fieldWriter({ plan, type, nodes }: { plan: Plan; type: GraphQLObjectType; nodes: Nodes }): Write {
  const { name } = nodes[0];
  const typename = JSON.stringify(type.name);
  if (name.value === TypeNameMetaFieldDef.name) return () => typename;
  const field = type.getFields()[name.value];
  if (!field) throw new LeftToApp();
  const info = fieldInfo({ plan, parentType: type, nodes, returnType: field.type });
  const write = valueWriter({ plan, type: field.type, nodes, info });
  const argumentsFor = argumentReader({ field, node: nodes[0] });
  const { resolve = defaultFieldResolver } = field;
  return (source, asking) => {
    const value = resolve(source, argumentsFor(asking.variables), asking.context, info);
    return isPromise(value) ? value.then((known) => write(known, asking)) : write(value, asking);
  };
}

type Arguments = Record<string, unknown>;

/** The arguments of a field, read once where no variable is among them, else once a request. */
function argumentReader({ field, node }: { field: GraphQLField<unknown, unknown>; node: FieldNode }) {
  let asked: Variables | null = null;
  let known: Arguments = {};
  const isFixed = !node.arguments?.some(namesVariable);
  if (isFixed) known = getArgumentValues(field, node);
  return (variables: Variables): Arguments => {
    if (isFixed || asked === variables) return known;
    known = getArgumentValues(field, node, variables);
    asked = variables;
    return known;
  };
}

function namesVariable(node: ArgumentNode): boolean {
  let found = false;
  visit(node, {
    Variable() {
      found = true;
      return BREAK;
    },
  });
  return found;
}

const isPromise = <T>(value: T | PromiseLike<T>): value is Promise<T> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;
