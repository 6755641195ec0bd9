import { type FragmentDefinitionNode, GraphQLError, Kind, type SelectionNode, type ValidationRule } from "graphql";

/** Refuses an operation that nests deeper than `limit` fields; introspection is exempt. Each fragment is measured once. */
export const maxDepthRule =
  (limit: number): ValidationRule =>
  (context) => ({
    OperationDefinition(operation) {
      const depth = depthMeter((name) => context.getFragment(name))(operation.selectionSet.selections);
      if (depth <= limit) return;
      const message = `The query nests ${depth} fields deep; at most ${limit} are allowed. Ask in two steps, by id.`;
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code: "query.depth" } }));
    },
  });

function depthMeter(fragmentOf: (name: string) => FragmentDefinitionNode | null | undefined) {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const measured = known.get(name);
    if (measured !== undefined) return measured;
    known.set(name, 0);
    const depth = ofAll(fragmentOf(name)?.selectionSet.selections ?? []);
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
