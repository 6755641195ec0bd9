import type { IncidentKind, IncidentView } from "@demarche/domain";
import { type IncidentFilter, mapMaybe } from "@demarche/services";
import { builder } from "../builder.ts";
import { atCrisis, CrisisType } from "../crises/refs.ts";
import { momentArgs, momentFrom } from "../moments/moment-args.ts";
import { connectionOf, connectionType } from "../paging/connection.ts";
import { decodeCursor, encodeCursor } from "../paging/cursor.ts";
import { pageArgs } from "../paging/page-args.ts";
import { PageItem } from "../paging/page-item.ts";
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
    resolve: (crisis, args, context) => {
      const at = atCrisis(crisis, momentFrom(args, crisis.moment));
      const { first, after } = pageRequest(args);
      const request = { first, after: after === null ? null : decodeCursor(after), filter: filterFrom(args) };
      return mapMaybe(context.read.incidents(at.crisisId, at.moment, request), (found) => {
        const items = found.incidents.map(
          (node) => new PageItem({ node, cursor: () => encodeCursor(positionOf(node)) }),
        );
        return connectionOf({ page: { ...found, items }, args, toNode: (incident) => ({ at, view: incident }) });
      });
    },
  }),
);

type FilterArgs = {
  kinds?: IncidentKind[] | null | undefined;
  actors?: string[] | null | undefined;
  inScope?: boolean | null | undefined;
};

const filterFrom = ({ kinds, actors, inScope }: FilterArgs): IncidentFilter => ({
  ...(kinds ? { kinds } : {}),
  ...(actors ? { actors } : {}),
  ...(typeof inScope === "boolean" ? { inScope } : {}),
});

/** "~" sorts behind every day. */
const positionOf = (incident: IncidentView) => ({ key: incident.date.start ?? "~", id: incident.id });
