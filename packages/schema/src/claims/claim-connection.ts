import type { CasualtyEffect } from "@demarche/domain";
import type { Page, PageRequest } from "@demarche/services";
import { type MaybePromise, mapMaybe } from "@demarche/services";
import type { At } from "../crises/refs.ts";
import { connectionType } from "../paging/connection.ts";
import { comparePositions, decodeCursor, encodeCursor } from "../paging/cursor.ts";
import { PageItem } from "../paging/page-item.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { claimShapes } from "./load-claims.ts";
import { type ClaimShape, ClaimType } from "./refs.ts";

export const ClaimConnection = connectionType<ClaimShape>({ type: ClaimType, name: "Claim", things: "claims" });

type Options = {
  ids: readonly string[];
  at: At;
  effect?: CasualtyEffect | null | undefined;
  request: PageRequest;
  context: RequestContext;
};

/** A page of the claims that a view names, in the order they were recorded: that of their ids. No other is loaded. */
export function claimPage({ ids, at, effect, request, context }: Options): MaybePromise<Page<ClaimShape>> {
  const shown = effect ? context.read.claimsOfEffect({ crisisId: at.crisisId, ids, effect }) : ids;
  const after = request.after === null ? null : decodeCursor(request.after);
  return mapMaybe(shown, (named) => {
    const ordered = inOrder(named);
    const from = after === null ? 0 : ordered.findIndex((id) => comparePositions({ key: id, id }, after) > 0);
    const until = from === -1 ? 0 : from + request.first;
    const shapes = claimShapes({ ids: ordered.slice(Math.max(from, 0), until), moment: at.moment, context });
    const [hasNextPage, totalCount] = [from !== -1 && ordered.length > until, ordered.length];
    return mapMaybe(shapes, (nodes) => ({ items: nodes.map(itemOf), hasNextPage, totalCount }));
  });
}

const ordered = new WeakMap<readonly string[], readonly string[]>();

/** A view names the same claims for long, and is asked for a page of them often. */
function inOrder(ids: readonly string[]): readonly string[] {
  const known = ordered.get(ids);
  if (known) return known;
  const sorted = ids.toSorted();
  ordered.set(ids, sorted);
  return sorted;
}

const itemOf = (node: ClaimShape) => {
  const { id } = node.record;
  return new PageItem({ node, cursor: () => encodeCursor({ key: id, id }) });
};
