import type { ActView } from "@demarche/domain";
import { builder } from "../builder.ts";
import { atCrisis, CrisisType } from "../crises/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageOf } from "../paging/page-of.ts";
import { pageRequest } from "../paging/page-request.ts";
import { DiplomaticActTypeEnum } from "../vocabulary/diplomacy.ts";
import { type ActShape, DiplomaticActObject, MissionType } from "./refs.ts";

const DiplomaticActConnection = connectionType<ActShape>({
  type: DiplomaticActObject,
  name: "DiplomaticAct",
  things: "diplomatic acts",
});

builder.objectFields(CrisisType, (t) => ({
  missions: t.field({
    type: [MissionType],
    description: "Where each ambassador stands, one entry a direction.",
    args: momentArgs(),
    resolve: async (crisis, args, context) => {
      const at = atCrisis(crisis, momentFrom(args, crisis.moment));
      const missions = await context.read.missions(at.crisisId, at.moment);
      return missions.map((mission) => ({ mission, at }));
    },
  }),
  acts: t.field({
    type: DiplomaticActConnection,
    description: "What was done between the states, by date; undated acts last.",
    args: {
      types: t.arg({ type: [DiplomaticActTypeEnum], description: "Only these types." }),
      ...pageArgs(),
      ...momentArgs(),
    },
    resolve: async (crisis, args, context) => {
      const at = atCrisis(crisis, momentFrom(args, crisis.moment));
      const acts = await context.read.acts(at.crisisId, at.moment);
      const items = acts.filter((act) => !args.types || args.types.includes(act.type));
      const page = pageOf({ items, request: pageRequest(args), positionOf });
      return connectionOf({ page, args, toNode: (act) => ({ act, at }) });
    },
  }),
}));

/** "~" sorts behind every day. */
const positionOf = (act: ActView) => ({ key: act.date.start ?? "~", id: act.id });
