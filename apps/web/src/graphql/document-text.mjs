import { Kind, print } from "graphql";

/**
 * One text for one document: its operation, then its fragments by name. What stands in a persisted document, and what
 * its SHA-256 is taken of.
 * @param {readonly import("graphql").DefinitionNode[]} definitions
 * @returns {string}
 */
export function documentText(definitions) {
  const operation = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  fragments.sort((a, b) => (a.name.value < b.name.value ? -1 : 1));
  return print({ kind: Kind.DOCUMENT, definitions: [...operation, ...fragments] });
}
