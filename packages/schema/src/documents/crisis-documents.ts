import { builder } from "../builder.ts";
import { CrisisType } from "../crises/refs.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageRequest } from "../paging/page-request.ts";
import { type DocumentShape, DocumentType } from "./refs.ts";

const DocumentConnection = connectionType<DocumentShape>({ type: DocumentType, name: "Document", things: "documents" });

builder.objectField(CrisisType, "documents", (t) =>
  t.field({
    type: DocumentConnection,
    description: "Every document of the crisis, whatever the moment.",
    args: pageArgs(),
    resolve: async ({ scope, moment }, args, context) => {
      const page = await context.services.reads.documents(scope.id, pageRequest(args));
      return connectionOf({ page, args, toNode: (document) => ({ document, moment }) });
    },
  }),
);
