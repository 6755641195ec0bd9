import type { LedgerHead, Services } from "@demarche/services";
import { Repeater } from "graphql-yoga";
import { builder } from "../builder.ts";
import { crisisIdOf } from "../crises/crisis-id.ts";
import { type CrisisShape, CrisisType } from "../crises/refs.ts";
import { LedgerHeadType } from "./ledger-head.ts";

type CrisisChange = { slug: string; head: LedgerHead };

const CrisisChangeType = builder.objectRef<CrisisChange>("CrisisChange").implement({
  description: "Something was added to the record of a crisis.",
  fields: (t) => ({
    slug: t.exposeString("slug", { description: "The crisis by its slug." }),
    head: t.expose("head", {
      type: LedgerHeadType,
      description: "The ledger's newest entry now; pass its position as `after` to resume.",
    }),
    crisis: t.field({
      type: CrisisType,
      nullable: true,
      description: "The crisis as it stands now.",
      resolve: async ({ slug }, _args, context): Promise<CrisisShape | null> => {
        const scope = await context.services.reads.crisisBySlug(slug);
        return scope && { scope, moment: context.present };
      },
    }),
  }),
});

builder.subscriptionField("crisisChanged", (t) =>
  t.field({
    type: CrisisChangeType,
    description: "Tells of each new entry of a crisis, over server-sent events.",
    args: {
      slug: t.arg.string({ required: true, description: "The crisis by its slug." }),
      after: t.arg.int({ description: "The last position seen: if the ledger has moved on since, tells so at once." }),
    },
    subscribe: async (_root, { slug, after }, context) => {
      await crisisIdOf(slug, context);
      return changesOf({ slug, after: after ?? null, services: context.services });
    },
    resolve: (change, _args, context) => {
      context.renew();
      return change;
    },
  }),
);

type Options = { slug: string; after: number | null; services: Services };

/** Stops listening when the reader goes away. */
function changesOf({ slug, after, services }: Options): Repeater<CrisisChange> {
  return new Repeater(async (push, stop) => {
    const unsubscribe = services.onChange(({ crisisSlug, head }) => {
      if (crisisSlug === slug || crisisSlug === null) void push({ slug, head });
    });
    const head = await services.reads.head();
    if (after !== null && head.position > after) void push({ slug, head });
    await stop;
    unsubscribe();
  });
}
