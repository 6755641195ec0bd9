import type { CasualtyEffect } from "@demarche/domain";
import type { PageRequest } from "@demarche/services";
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

/** A page of the claims that a view names, in the order they were recorded. */
export async function claimPage({ ids, at, effect, request, context }: Options) {
  const all = await claimShapes({ ids, moment: at.moment, context });
  const items = effect
    ? all.filter(({ record }) => record.claim.type === "casualty" && record.claim.effect === effect)
    : all;
  return pageOf({ items, request, positionOf: ({ record }) => ({ key: record.recordedAt, id: record.id }) });
}
