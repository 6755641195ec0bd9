import type { CasualtyEffect } from "@demarche/domain";
import type { Page, PageRequest } from "@demarche/services";
import type { At } from "../crises/refs.ts";
import { connectionType } from "../paging/connection.ts";
import { pageOf } from "../paging/page-of.ts";
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
export async function claimPage({ ids, at, effect, request, context }: Options): Promise<Page<ClaimShape>> {
  const shapes = (some: readonly string[]) => claimShapes({ ids: some, moment: at.moment, context });
  const items = effect ? (await shapes(ids)).filter((shape) => isOf({ shape, effect })).map(idOf) : ids;
  const page = pageOf({ items, request, positionOf: (id) => ({ key: id, id }) });
  const nodes = await shapes(page.items.map(({ node }) => node));
  return { ...page, items: page.items.flatMap(({ cursor }, index) => itemOf({ cursor, node: nodes[index] })) };
}

const idOf = ({ record }: ClaimShape) => record.id;

const isOf = ({ shape: { record }, effect }: { shape: ClaimShape; effect: CasualtyEffect }) =>
  record.claim.type === "casualty" && record.claim.effect === effect;

const itemOf = ({ cursor, node }: { cursor: string; node: ClaimShape | undefined }) => (node ? [{ cursor, node }] : []);
