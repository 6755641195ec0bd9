import type { CrisisScope } from "@demarche/domain";
import type { LedgerEntry, LedgerHead } from "@demarche/services";
import { builder } from "../builder.ts";
import { type CrisisShape, CrisisType } from "../crises/refs.ts";
import { inputError } from "../errors/input-error.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { resumeAfter } from "../subscriptions/resume-after.ts";
import { toldEvents } from "../subscriptions/told-events.ts";
import { LedgerEntryType } from "./ledger.ts";
import { LedgerHeadType } from "./ledger-head.ts";

type CrisisChange = { slug: string; position: number; head: LedgerHead; entries: LedgerEntry[] };

const CrisisChangeType = builder.objectRef<CrisisChange>("CrisisChange").implement({
  description: "Something was added to the record of a crisis.",
  fields: (t) => ({
    slug: t.exposeString("slug", { description: "The crisis by its slug." }),
    position: t.exposeInt("position", {
      description: "Position of the newest entry told of, which is the id of the event; pass it as `after` to resume.",
    }),
    entries: t.field({
      type: [LedgerEntryType],
      description: "Every entry about the crisis or a source since the event before, oldest first, at most 1000.",
      resolve: ({ entries }) => entries,
    }),
    head: t.expose("head", { type: LedgerHeadType, description: "The ledger's newest entry now." }),
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
    description:
      "Tells of every new entry of a crisis, over server-sent events: none is left out and none told twice, where a broken connection is resumed by `after` or the header Last-Event-ID.",
    args: {
      slug: t.arg.string({ required: true, description: "The crisis by its slug." }),
      after: t.arg.int({ description: "The last position seen; left out: only what comes from now on." }),
    },
    subscribe: async (_root, { slug, after }, context) => {
      const { reads } = context.services;
      const scope = await reads.crisisBySlug(slug);
      if (!scope) throw noCrisis(slug);
      return toldEvents<CrisisChange>({
        next: (seen) => changesAfter({ seen, scope, context }),
        listen: (ring) => context.services.onChange(ring),
        after: resumeAfter({ after, context }) ?? (await reads.head()).position,
        context,
      });
    },
    resolve: (change) => change,
  }),
);

/** One event for the same entries of one crisis, whoever is told of it. */
const changes = new WeakMap<readonly LedgerEntry[], Map<string, CrisisChange>>();

/** One event for all the entries that are there, so that a slow reader gets fewer events and misses nothing. */
async function changesAfter(options: { seen: number; scope: CrisisScope; context: RequestContext }) {
  const { seen, scope, context } = options;
  const { reads } = context.services;
  const found = await reads.entriesAfter(seen);
  const entries = found.filter(({ crisisId, kind }) => crisisId === scope.id || kind === "source.graded");
  const position = entries.at(-1)?.position;
  const next = { seen: found.at(-1)?.position ?? seen };
  if (position === undefined) return { ...next, events: [] };
  const made = { slug: scope.slug, position, head: await reads.head(), entries };
  const ofCrises = changes.get(found) ?? new Map<string, CrisisChange>();
  changes.set(found, ofCrises);
  const change = ofCrises.get(scope.id) ?? made;
  ofCrises.set(scope.id, change);
  return { ...next, events: [change] };
}

function noCrisis(slug: string) {
  return inputError({
    code: "crisis.unknown",
    message: `There is no crisis "${slug}". \`crises\` lists those there are.`,
  });
}
