import type { IncidentKind, IncidentView } from "@demarche/domain";
import { builder } from "../builder.ts";
import { atCrisis, CrisisType } from "../crises/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { pageArgs } from "../paging/page-args.ts";
import { pageOf } from "../paging/page-of.ts";
import { pageRequest } from "../paging/page-request.ts";
import { IncidentKindEnum } from "../vocabulary/incidents.ts";
import { type IncidentShape, IncidentType } from "./refs.ts";

const IncidentConnection = connectionType<IncidentShape>({ type: IncidentType, name: "Incident", things: "incidents" });

builder.objectField(CrisisType, "incidents", (t) =>
  t.field({
    type: IncidentConnection,
    description: "The events of the crisis, by date; undated ones last.",
    args: {
      ...pageArgs(),
      ...momentArgs(),
      kinds: t.arg({ type: [IncidentKindEnum], description: "Only these kinds." }),
      actors: t.arg.stringList({
        description: "Only by these sides: ISO 3166-1 alpha-3 codes, or names as given in `actors`.",
      }),
      inScope: t.arg.boolean({ description: "Only those that count (true), or only those kept apart (false)." }),
    },
    resolve: async (crisis, args, context) => {
      const at = atCrisis(crisis, momentFrom(args, crisis.moment));
      const view = await context.read.view(at.crisisId, at.moment);
      const items = view.incidents.filter((incident) => passes(incident, args));
      const page = pageOf({ items, request: pageRequest(args), positionOf });
      return connectionOf({ page, args, toNode: (incident) => ({ at, view: incident }) });
    },
  }),
);

type Filter = {
  kinds?: readonly IncidentKind[] | null | undefined;
  actors?: readonly string[] | null | undefined;
  inScope?: boolean | null | undefined;
};

function passes(incident: IncidentView, { kinds, actors, inScope }: Filter): boolean {
  if (kinds && !kinds.includes(incident.kind)) return false;
  if (typeof inScope === "boolean" && incident.inScope !== inScope) return false;
  return (
    !actors ||
    incident.actors.some(({ iso3, name }) => actors.includes(name) || (iso3 !== null && actors.includes(iso3)))
  );
}

/** "~" sorts behind every day. */
const positionOf = (incident: IncidentView) => ({ key: incident.date.start ?? "~", id: incident.id });
