import type { SearchHit } from "@demarche/services";
import { builder } from "../builder.ts";
import { claimShape, claimShapes } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { crisisIdOf } from "../crises/crisis-id.ts";
import { loadDocument } from "../documents/load-documents.ts";
import { DocumentType } from "../documents/refs.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageRequest } from "../paging/page-request.ts";

type HitOf<K extends SearchHit["kind"]> = Extract<SearchHit, { kind: K }>;

const DocumentHit = builder.objectRef<HitOf<"DOCUMENT">>("DocumentHit").implement({
  description: "A document that matches.",
  fields: (t) => ({
    document: t.field({
      type: DocumentType,
      description: "The document.",
      resolve: ({ id }, _args, context) => loadDocument({ id, moment: context.present, context }),
    }),
    excerpt: t.exposeString("excerpt", { description: "The words around the match." }),
  }),
});

const ClaimHit = builder.objectRef<HitOf<"CLAIM">>("ClaimHit").implement({
  description: "A claim that matches.",
  fields: (t) => ({
    claim: t.field({
      type: ClaimType,
      description: "The claim.",
      resolve: ({ id }, _args, context) => claimShape({ id, moment: context.present, context }),
    }),
    excerpt: t.exposeString("excerpt", { description: "The words around the match." }),
  }),
});

const nameHit = (name: "PlaceHit" | "PersonHit", thing: string) =>
  builder.objectRef<HitOf<"PLACE" | "PERSON">>(name).implement({
    description: `A ${thing} that matches, by any spelling.`,
    fields: (t) => ({
      name: t.exposeString("name", { description: `The ${thing} as named.` }),
      claims: t.field({
        type: [ClaimType],
        description: `The claims that name the ${thing}.`,
        resolve: ({ claimIds }, _args, context) => claimShapes({ ids: claimIds, moment: context.present, context }),
      }),
    }),
  });

const PlaceHit = nameHit("PlaceHit", "place");
const PersonHit = nameHit("PersonHit", "person");

const SearchHitType = builder.unionType("SearchHit", {
  description: "Something that a search found.",
  types: [DocumentHit, ClaimHit, PlaceHit, PersonHit],
  resolveType: ({ kind }) => ({ DOCUMENT: DocumentHit, CLAIM: ClaimHit, PLACE: PlaceHit, PERSON: PersonHit })[kind],
});

const SearchConnection = connectionType<SearchHit>({ type: SearchHitType, name: "Search", things: "search results" });

builder.queryField("search", (t) =>
  t.field({
    type: SearchConnection,
    description:
      "Documents, claims, people and places; names match across spellings. Names come first, then documents, then claims; in each those with the very words of the query before those with words that begin so, and the last to be recorded first. Of each, the first 1,000 entries are looked at and counted.",
    args: {
      query: t.arg.string({ required: true, description: "Words to find." }),
      crisis: t.arg.string({ description: "Only in the crisis with this slug." }),
      ...pageArgs(),
    },
    resolve: async (_root, args, context) => {
      const crisisId = await crisisIdOf(args.crisis, context);
      const page = await context.services.reads.search(args.query, crisisId, pageRequest(args));
      return connectionOf({ page, args, toNode: (hit) => hit });
    },
  }),
);
