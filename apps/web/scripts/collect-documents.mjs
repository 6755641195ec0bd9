import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse, visit } from "graphql";
import ts from "typescript";
import { documentText } from "../src/graphql/document-text.mjs";

const SOURCES = join(import.meta.dirname, "..", "src");

/** Every document of the dashboard by the SHA-256 of its text: what a server may be asked for by `documentId`. */
export function collectDocuments() {
  const definitions = sourceFiles().flatMap((file) => textsIn(file).flatMap((text) => parse(text).definitions));
  const fragments = byName(definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION));
  const operations = byName(definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION));
  return Object.fromEntries(
    [...operations.values()].map((operation) => {
      const text = documentText([operation, ...fragmentsOf({ operation, fragments })]);
      return [createHash("sha256").update(text).digest("hex"), text];
    }),
  );
}

function sourceFiles() {
  return readdirSync(SOURCES, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
    .sort()
    .map((name) => join(SOURCES, name));
}

/** What stands in graphql(`…`) of a file. */
function textsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const texts = [];
  const look = (node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === "graphql") {
      const [text] = node.arguments;
      if (!text || !ts.isNoSubstitutionTemplateLiteral(text))
        throw new Error(`${file}: a document must stand in graphql(\`…\`) as it is, without anything put into it.`);
      texts.push(text.text);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return texts;
}

function byName(definitions) {
  const named = new Map();
  for (const definition of definitions) {
    const name = definition.name?.value;
    if (name === undefined || named.has(name)) throw new Error(`Two documents, or one without a name: ${name}.`);
    named.set(name, definition);
  }
  return named;
}

function fragmentsOf({ operation, fragments }) {
  const found = new Map();
  const follow = (node) =>
    visit(node, {
      FragmentSpread({ name: { value: name } }) {
        const fragment = fragments.get(name);
        if (!fragment) throw new Error(`${operation.name.value} spreads ${name}, which nothing defines.`);
        if (found.has(name)) return;
        found.set(name, fragment);
        follow(fragment);
      },
    });
  follow(operation);
  return found.values();
}
