import type { CrisisFigure, TallyFilter, TallySum } from "@demarche/domain";
import { type MaybePromise, mapMaybe } from "@demarche/services";
import { builder } from "../builder.ts";
import { type At, atCrisis, CrisisType } from "../crises/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { withinHundred } from "../paging/page-request.ts";
import type { RequestContext } from "../requests/request-context.ts";
import { CasualtyEffectEnum } from "../vocabulary/casualties.ts";
import { IncidentGradeEnum, IncidentKindEnum } from "../vocabulary/incidents.ts";
import { type TallyShape, TallyType } from "./refs.ts";

const tallyArgs = builder.args((t) => ({
  effect: t.field({
    type: CasualtyEffectEnum,
    required: true,
    defaultValue: "KILLED",
    description: "What is counted.",
  }),
  kinds: t.field({ type: [IncidentKindEnum], description: "Only incidents of these kinds; left out: of every kind." }),
  claimant: t.id({ description: "Only what this claimant says: a `ClaimantGroup.id`." }),
  grades: t.field({
    type: [IncidentGradeEnum],
    description: "Only incidents of these grades; left out: of every grade.",
  }),
}));

builder.objectField(CrisisType, "tally", (t) =>
  t.field({
    type: TallyType,
    description: "How many, over the incidents in scope (R11).",
    args: { ...tallyArgs, ...momentArgs() },
    resolve: (crisis, args, context) => {
      const at = atCrisis(crisis, momentFrom(args, crisis.moment));
      return tallyAt({ at, filter: filterFrom(args), context });
    },
  }),
);

builder.objectField(CrisisType, "tallies", (t) =>
  t.field({
    type: [TallyType],
    description: "How many as it was known at each of several moments, in their order (R16).",
    args: {
      ...tallyArgs,
      moments: t.arg({
        type: ["DateTime"],
        required: true,
        description: "At most 100 moments; a plain day means its end.",
      }),
      clock: momentArgs().clock,
    },
    resolve: (crisis, { moments, clock, ...filter }, context) =>
      Promise.all(
        withinHundred(moments).map((asOf) => {
          const at = atCrisis(crisis, momentFrom({ asOf, clock }, crisis.moment));
          return tallyAt({ at, filter: filterFrom(filter), context });
        }),
      ),
  }),
);

type Asked = { at: At; filter: TallyFilter; context: RequestContext };

/** The figure of one effect is sought; what only some incidents or one claimant say is summed. */
function tallyAt({ at, filter, context: { read } }: Asked): MaybePromise<TallyShape> {
  const { crisisId, moment } = at;
  const { effect, ...narrowed } = filter;
  const isWhole = Object.keys(narrowed).length === 0;
  const figure = isWhole ? read.figure(crisisId, moment, effect) : read.tallySum(crisisId, moment, filter);
  return mapMaybe<CrisisFigure | TallySum, TallyShape>(figure, (known) => ({
    rule: "R11",
    ...known,
    at,
    sum: () => read.tallySum(crisisId, moment, filter),
    whole: () => read.tally(crisisId, moment, filter),
  }));
}

type FilterArgs = {
  effect: TallyFilter["effect"];
  kinds?: TallyFilter["kinds"] | null;
  grades?: TallyFilter["grades"] | null;
  claimant?: string | null | undefined;
};

const filterFrom = ({ effect, kinds, grades, claimant }: FilterArgs): TallyFilter => ({
  effect,
  ...(kinds ? { kinds } : {}),
  ...(grades ? { grades } : {}),
  ...(claimant ? { claimant } : {}),
});
