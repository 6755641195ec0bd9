import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";
import type { RowTexts } from "./row-texts.ts";

/** What of a query does not change from field to field. */
export type Plan = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of the variables that `@include` and `@skip` ask for. */
  conditions: Readonly<Record<string, unknown>>;
  texts: RowTexts;
};

/** The variables that decide which fields a document asks for. */
export function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  const note = ({ arguments: given = [] }: DirectiveNode) => {
    for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, { Directive: note });
  return [...names];
}

export function fragmentsOf(document: DocumentNode): Plan["fragments"] {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Thrown for whatever the app itself must answer: an error, or what only it can tell a resolver. */
export class LeftToApp extends GraphQLError {
  constructor() {
    super("The app answers this.");
    this.name = "LeftToApp";
  }
}
