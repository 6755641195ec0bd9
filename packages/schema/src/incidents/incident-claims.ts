import { mapMaybe } from "@demarche/services";
import { builder } from "../builder.ts";
import { ClaimConnection, claimPage } from "../claims/claim-connection.ts";
import { connectionOf } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageRequest } from "../paging/page-request.ts";
import { CasualtyEffectEnum } from "../vocabulary/casualties.ts";
import { IncidentType } from "./refs.ts";

builder.objectField(IncidentType, "claims", (t) =>
  t.field({
    type: ClaimConnection,
    description: "The claims that belong to it, in the order they were recorded.",
    args: { ...pageArgs(), effect: t.arg({ type: CasualtyEffectEnum, description: "Only figures of this effect." }) },
    resolve: ({ view, at }, args, context) => {
      const found = claimPage({ ids: view.claimIds, at, effect: args.effect, request: pageRequest(args), context });
      return mapMaybe(found, (page) => connectionOf({ page, args, toNode: (claim) => claim }));
    },
  }),
);
