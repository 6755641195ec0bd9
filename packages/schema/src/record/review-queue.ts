import { builder } from "../builder.ts";
import { ClaimConnection } from "../claims/claim-connection.ts";
import { crisisIdOf } from "../crises/crisis-id.ts";
import { connectionOf } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageRequest } from "../paging/page-request.ts";
import { ClaimKindEnum } from "../vocabulary/record.ts";

builder.queryField("reviewQueue", (t) =>
  t.field({
    type: ClaimConnection,
    description: "Claims that nobody has decided on yet.",
    args: {
      crisis: t.arg.string({ description: "Only of the crisis with this slug." }),
      kind: t.arg({ type: ClaimKindEnum, description: "Only of this kind." }),
      ...pageArgs(),
    },
    resolve: async (_root, args, context) => {
      const crisisId = await crisisIdOf(args.crisis, context);
      const page = await context.services.reads.reviewQueue(crisisId, args.kind ?? null, pageRequest(args));
      return connectionOf({ page, args, toNode: (record) => ({ record, moment: context.present }) });
    },
  }),
);
