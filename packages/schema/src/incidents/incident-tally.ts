import type { CasualtyEffect, TallyView } from "@demarche/domain";
import { builder } from "../builder.ts";
import type { At } from "../crises/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { type TallyShape, TallyType } from "../tallies/refs.ts";
import { CasualtyEffectEnum } from "../vocabulary/casualties.ts";
import { findIncident } from "./load-incidents.ts";
import { IncidentType } from "./refs.ts";

builder.objectField(IncidentType, "tally", (t) =>
  t.field({
    type: TallyType,
    description: "How many, in this incident (R10).",
    args: {
      effect: t.arg({
        type: CasualtyEffectEnum,
        required: true,
        defaultValue: "KILLED",
        description: "What is counted.",
      }),
      ...momentArgs(),
    },
    resolve: async (incident, args, context) => {
      const at = { ...incident.at, moment: momentFrom(args, incident.at.moment) };
      const found = await findIncident({ id: incident.view.id, at, context });
      return shapeOf(found?.view.tallies[args.effect] ?? unknownTally(args.effect), at);
    },
  }),
);

/** Nothing of a tally is read here that it makes when it is read. */
function shapeOf(tally: TallyView, at: At): TallyShape {
  const { effect, low, best, high, open, disputed, badge, rule, incidentsWithoutFigure, incidentsWithDeaths } = tally;
  const figure = { effect, low, best, high, open, disputed, badge, rule };
  const itself = async () => tally;
  return { ...figure, incidentsWithoutFigure, incidentsWithDeaths, at, sum: itself, whole: itself };
}

/** Of an incident that nothing told of at the moment asked for. */
function unknownTally(effect: CasualtyEffect): TallyView {
  return {
    effect,
    low: null,
    best: null,
    high: null,
    open: false,
    disputed: false,
    badge: "NO_FIGURE",
    rule: "R16",
    because: "Nothing known at this moment tells of the incident.",
    byClaimant: [],
    byClass: [],
    byIncident: [],
    incidentsWithoutFigure: 0,
    incidentsWithDeaths: 0,
    explanation: { supporting: [], compatible: [], contradicting: [], superseded: [], excluded: [] },
  };
}
