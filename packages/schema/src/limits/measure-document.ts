import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionNode, visit } from "graphql";

export type DocumentMeasure = { depth: number; aliases: number; directives: number };

/** Measures a document before it is validated: its fragments may be unknown, or spread in themselves. */
export function measureDocument(document: DocumentNode): DocumentMeasure {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field: (field) => {
      if (field.alias) aliases += 1;
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { depth: depthOf(document), aliases, directives };
}

/** Fields from the root to the deepest leaf; introspection ends in itself and is not counted. */
function depthOf({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const ofAll = depthMeter(fragments);
  const depths = definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? ofAll(definition.selectionSet.selections) : 0,
  );
  return Math.max(0, ...depths);
}

/** Each fragment is measured once, however often it is spread. */
function depthMeter(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    const depth = ofAll(fragments.get(name)?.selectionSet.selections ?? []);
    known.set(name, depth);
    return depth;
  };
  const ofOne = (node: SelectionNode): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    const below = ofAll(node.selectionSet?.selections ?? []);
    if (node.kind === Kind.INLINE_FRAGMENT) return below;
    return node.name.value.startsWith("__") ? 0 : 1 + below;
  };
  const ofAll = (nodes: readonly SelectionNode[]): number =>
    nodes.reduce((most, node) => Math.max(most, ofOne(node)), 0);
  return ofAll;
}
