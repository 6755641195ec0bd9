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
import { runsOf, runWriters, toldOf } from "./row-runs.ts";
import { selectedFields } from "./selected-fields.ts";
import { leafWriter } from "./write-leaf.ts";
import { joined, type Written, written } from "./written-parts.ts";

type Variables = Readonly<Record<string, unknown>>;
export type Asking = { context: RequestContext; variables: Variables };
export type Write = (value: unknown, asking: Asking) => Written;
export type Nodes = readonly [FieldNode, ...FieldNode[]];
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
  const fields = [...selectedFields(selections, { plan, type })].map(([key, nodes], index) => ({
    told: toldOf({ plan, type, nodes }),
    write: labelled({
      label: `${index === 0 ? "{" : ","}${JSON.stringify(key)}:`,
      write: fieldWriter({ plan, type, nodes }),
    }),
  }));
  const parts = runsOf(fields).flatMap((run) => runWriters({ plan, type, run }));
  return parts.length === 0 ? () => "{}" : written({ parts, end: "}" });
}

function labelled({ label, write }: { label: string; write: Write }): Write {
  return (source, asking) => {
    const text = write(source, asking);
    return typeof text === "string" ? label + text : text.then((late) => label + late);
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
