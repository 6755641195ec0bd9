import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from "graphql";

export type CostedQuery = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  /** As the caller gave them, not yet coerced. */
  variables: Readonly<Record<string, unknown>>;
};

/** What a list without `first` is taken to hold. */
const UNPAGED = 10;
const FIELDS_OF_A_TYPE = 6;
const DEFAULT_PAGE = 20;
const MAX_PAGE = 100;

/** The fields that a valid operation may resolve: each once for every element of the lists around it. */
export function queryCost({ schema, document, operationName, variables }: CostedQuery): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, sizeOf(defaultValue, () => undefined)] as const] : [],
  );
  const given = Object.entries(variables).map(([name, value]) => [name, plainSize(value)] as const);
  const sizes = new Map([...defaults, ...given]);
  const cost = costMeter({ schema, document, sizeOfVariable: (name) => sizes.get(name) });
  return cost(operation.selectionSet, root);
}

type MeterOptions = {
  schema: GraphQLSchema;
  document: DocumentNode;
  sizeOfVariable: (name: string) => number | undefined;
};
type Meter = (selections: SelectionSetNode, parent: GraphQLNamedType) => number;

/** Each fragment is costed once, however often it is spread. */
function costMeter({ schema, document, sizeOfVariable }: MeterOptions): Meter {
  const known = new Map<string, number>();
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name);
    const costed = known.get(name);
    if (costed !== undefined || !fragment) return costed ?? 0;
    const type = schema.getType(fragment.typeCondition.name.value);
    known.set(name, 0);
    const cost = type ? ofAll(fragment.selectionSet, type) : 0;
    known.set(name, cost);
    return cost;
  };
  const ofField = (node: FieldNode, parent: GraphQLNamedType): number => {
    const field = fieldOf({ schema, parent, name: node.name.value });
    if (!field || !node.selectionSet) return 1;
    const type = getNamedType(field.type);
    if (!isCompositeType(type)) return 1;
    const elements = elementsOf({ schema, field, node, parent, sizeOfVariable });
    return 1 + elements * ofAll(node.selectionSet, type);
  };
  const ofOne = (node: SelectionNode, parent: GraphQLNamedType): number => {
    if (node.kind === Kind.FIELD) return ofField(node, parent);
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    const condition = node.typeCondition && schema.getType(node.typeCondition.name.value);
    return ofAll(node.selectionSet, condition ?? parent);
  };
  const ofAll: Meter = ({ selections }, parent) => selections.reduce((sum, node) => sum + ofOne(node, parent), 0);
  return ofAll;
}

type AnyField = GraphQLField<unknown, unknown>;

function fieldOf(options: { schema: GraphQLSchema; parent: GraphQLNamedType; name: string }): AnyField | null {
  const { schema, parent, name } = options;
  if (parent === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (parent === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(parent) || isInterfaceType(parent) ? (parent.getFields()[name] ?? null) : null;
}

type ElementsOptions = {
  schema: GraphQLSchema;
  field: AnyField;
  node: FieldNode;
  parent: GraphQLNamedType;
  sizeOfVariable: (name: string) => number | undefined;
};

/** How many elements a field answers at most: its page, the list that it was asked with, or a guess. */
function elementsOf({ schema, field, node, parent, sizeOfVariable }: ElementsOptions): number {
  const argument = (name: string) => node.arguments?.find((given) => given.name.value === name)?.value;
  if (field.args.some((known) => known.name === "first")) {
    const value = argument("first");
    return Math.min(MAX_PAGE, (value && sizeOf(value, sizeOfVariable)) ?? DEFAULT_PAGE);
  }
  if (!isListType(getNullableType(field.type)) || parent.name.endsWith("Connection")) return 1;
  if (isIntrospectionType(parent)) return describedBy({ schema, name: field.name });
  const asked = field.args.find(({ type }) => isNonNullType(type) && isListType(type.ofType));
  const value = asked && argument(asked.name);
  return value ? (sizeOf(value, sizeOfVariable) ?? 1) : UNPAGED;
}

/** How much a list of the schema's own description holds: few types have arguments, values or members. */
function describedBy({ schema, name }: { schema: GraphQLSchema; name: string }): number {
  if (name === "types") return Object.keys(schema.getTypeMap()).length;
  return name === "fields" || name === "directives" ? FIELDS_OF_A_TYPE : 1;
}

/** A number as it stands, a list by its length; nothing else has a size. */
function sizeOf(value: ValueNode, sizeOfVariable: (name: string) => number | undefined): number | undefined {
  if (value.kind === Kind.VARIABLE) return sizeOfVariable(value.name.value);
  if (value.kind === Kind.LIST) return value.values.length;
  return value.kind === Kind.INT ? Math.max(0, Number(value.value)) : undefined;
}

function plainSize(value: unknown): number | undefined {
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" ? Math.max(0, value) : undefined;
}
