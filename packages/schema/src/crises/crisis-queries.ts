import { mapMaybe } from "@demarche/services";
import { builder } from "../builder.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageRequest } from "../paging/page-request.ts";
import { type CrisisShape, CrisisType } from "./refs.ts";

const CrisisConnection = connectionType<CrisisShape>({ type: CrisisType, name: "Crisis", things: "crises" });

builder.queryFields((t) => ({
  crises: t.field({
    type: CrisisConnection,
    description: "Every crisis, newest first.",
    args: pageArgs(),
    resolve: async (_root, args, context) => {
      const page = await context.services.reads.crises(pageRequest(args));
      return connectionOf({ page, args, toNode: (scope) => ({ scope, moment: context.present }) });
    },
  }),
  crisis: t.field({
    type: CrisisType,
    nullable: true,
    description:
      "One crisis by its slug; null where there is none. `asOf` and `clock` hold for every view beneath that names none.",
    args: { slug: t.arg.string({ required: true, description: "Its name in addresses." }), ...momentArgs() },
    resolve: (_root, args, context) =>
      mapMaybe(
        context.services.reads.crisisBySlug(args.slug),
        (scope) => scope && { scope, moment: momentFrom(args, context.present) },
      ),
  }),
}));
