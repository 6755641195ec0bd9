import type { Page } from "@demarche/services";
import type { InterfaceRef, ObjectRef, UnionRef } from "@pothos/core";
import { builder } from "../builder.ts";
import { PageItem } from "./page-item.ts";
import type { PageArgs } from "./page-request.ts";

type Types = typeof builder.$inferSchemaTypes;
type NodeType<T> = ObjectRef<Types, T> | InterfaceRef<Types, T> | UnionRef<Types, T>;
type Edge<T> = { cursor: string; node: T };
export type Connection<T> = Page<T> & { continued: boolean };

type Options<T> = { type: NodeType<T>; name: string; things: string };

/** A Relay connection named `<name>Connection` with `<name>Edge`, and `nodes` and `totalCount` beside the edges. */
export function connectionType<T>({ type, name, things }: Options<T>) {
  const EdgeType = edgeType({ type, name, things });
  return builder.objectRef<Connection<T>>(`${name}Connection`).implement({
    description: `A page of ${things}.`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeType],
        description: "The page's items with their cursors.",
        resolve: (page) => page.items,
      }),
      nodes: t.field({
        type: [type],
        description: "The page's items.",
        resolve: (page) => shapes(page.items.map((item) => item.node)),
      }),
      pageInfo: t.field({ type: builder.pageInfoRef(), description: "Where the page lies.", resolve: pageInfo }),
      totalCount: t.exposeInt("totalCount", { description: `How many ${things} there are on all pages.` }),
    }),
  });
}

/** A type made for T resolves values of T, which the compiler can't follow through the type parameter. */
const shapes = (value: unknown) => value as never;

function edgeType<T>({ type, name, things }: Options<T>) {
  return builder.objectRef<Edge<T>>(`${name}Edge`).implement({
    description: `One of the ${things}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.exposeString("cursor", { description: "Pass it as `after` to continue behind this item." }),
      node: t.field({ type, description: "The item.", resolve: (edge) => shapes(edge.node) }),
    }),
  });
}

function pageInfo<T>(page: Connection<T>) {
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: page.continued,
    startCursor: page.items[0]?.cursor ?? null,
    endCursor: page.items.at(-1)?.cursor ?? null,
  };
}

/** A store's page, its rows brought into the shape that the node type resolves. */
export function connectionOf<R, T>({
  page,
  args,
  toNode,
}: {
  page: Page<R>;
  args: PageArgs;
  toNode: (row: R) => T;
}): Connection<T> {
  const items = page.items.map((item) => new PageItem({ node: toNode(item.node), cursor: () => item.cursor }));
  return { items, hasNextPage: page.hasNextPage, totalCount: page.totalCount, continued: Boolean(args.after) };
}
