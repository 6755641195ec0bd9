import SchemaBuilder from "@pothos/core";
import RelayPlugin from "@pothos/plugin-relay";
import { withinHundred } from "./paging/page-request.ts";
import { decodeGlobalId, encodeGlobalId } from "./requests/global-id.ts";
import type { RequestContext } from "./requests/request-context.ts";

/** Strings in, strings out: the scalars check, and leave the precision of a date as it was given. */
type Scalars = {
  ID: { Input: string; Output: string };
  DateTime: { Input: string; Output: string };
  Day: { Input: string; Output: string };
};

export const builder = new SchemaBuilder<{
  Context: RequestContext;
  Scalars: Scalars;
  DefaultFieldNullability: false;
  DefaultNodeNullability: false;
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    brandLoadedObjects: true,
    idFieldOptions: { description: "Global id: opaque, stable, and safe in an address." },
    nodeTypeOptions: { description: "Anything with a global id." },
    nodeQueryOptions: {
      description: "The thing with this global id, or null where there is none.",
      args: { id: { description: "A global id." } },
    },
    nodesQueryOptions: {
      description: "The things with these global ids, in the order asked; null where there is none.",
      args: { ids: { description: "Global ids, at most 100." } },
      resolve: async (_root, args, _context, _info, resolveNodes) => resolveNodes(withinHundred(args.ids)),
    },
    pageInfoTypeOptions: { description: "Where a page lies in its list." },
    hasNextPageFieldOptions: { description: "True where more follows after `endCursor`." },
    hasPreviousPageFieldOptions: { description: "True where this page was asked for with `after`." },
    startCursorFieldOptions: { description: "Cursor of the first edge; null on an empty page." },
    endCursorFieldOptions: { description: "Cursor of the last edge; null on an empty page. Pass it as `after`." },
  },
});
