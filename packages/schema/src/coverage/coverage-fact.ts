import { builder } from "../builder.ts";
import { claimShapes } from "../claims/load-claims.ts";
import { ClaimType } from "../claims/refs.ts";
import { findMission } from "../diplomacy/load-diplomacy.ts";
import { MissionType } from "../diplomacy/refs.ts";
import { findIncident } from "../incidents/load-incidents.ts";
import { IncidentType } from "../incidents/refs.ts";
import { loadSource } from "../sources/load-sources.ts";
import { SourceType } from "../sources/refs.ts";
import { CoverageCellType, CoverageFactType } from "./refs.ts";

const SilentSourceType = builder.objectRef<{ sourceId: string }>("SilentSource").implement({
  description: "A source that covered the incident and leaves the fact out (R22).",
  fields: (t) => ({
    source: t.field({
      type: SourceType,
      description: "The source.",
      resolve: ({ sourceId }, _args, context) => loadSource(sourceId, context),
    }),
  }),
});

CoverageFactType.implement({
  description: "A row of the coverage matrix: one fact, with what each source gives (R22).",
  fields: (t) => ({
    id: t.id({ description: "Stable within the crisis.", resolve: ({ fact }) => fact.id }),
    fact: t.string({ description: "The fact in words.", resolve: ({ fact }) => fact.label }),
    best: t.string({
      nullable: true,
      description: "The value that the rules choose; null: unknown.",
      resolve: ({ fact }) => fact.best,
    }),
    outlets: t.int({ description: "Sources that give it.", resolve: ({ fact }) => fact.outlets }),
    origins: t.int({ description: "Independent origins behind them (R21).", resolve: ({ fact }) => fact.origins }),
    incident: t.field({
      type: IncidentType,
      nullable: true,
      description: "The incident it is about, if any.",
      resolve: ({ fact, at }, _args, context) =>
        fact.incidentId ? findIncident({ id: fact.incidentId, at, context }) : null,
    }),
    mission: t.field({
      type: MissionType,
      nullable: true,
      description: "The mission it is about, if any.",
      resolve: ({ fact, at }, _args, context) =>
        fact.missionId ? findMission({ id: fact.missionId, at, context }) : null,
    }),
    cells: t.field({
      type: [CoverageCellType],
      description: "What each source that gives it says.",
      resolve: ({ fact, at }) => fact.cells.map((cell) => ({ cell, at })),
    }),
    silent: t.field({
      type: [SilentSourceType],
      description: "Sources that covered the incident and leave it out.",
      resolve: ({ fact }) => fact.silent.map((sourceId) => ({ sourceId })),
    }),
  }),
});

CoverageCellType.implement({
  description: "What one source gives for one fact.",
  fields: (t) => ({
    source: t.field({
      type: SourceType,
      description: "The source.",
      resolve: ({ cell }, _args, context) => loadSource(cell.sourceId, context),
    }),
    value: t.string({ description: "The value, ready to show.", resolve: ({ cell }) => cell.value }),
    differs: t.boolean({
      description: "True where it differs from the best reading.",
      resolve: ({ cell }) => cell.differs,
    }),
    superseded: t.boolean({
      description: "True where it is an earlier figure only, that its claimant has since replaced (R6).",
      resolve: ({ cell }) => cell.superseded,
    }),
    excluded: t.boolean({ description: "True where it is set aside (R7).", resolve: ({ cell }) => cell.excluded }),
    claims: t.field({
      type: [ClaimType],
      description: "The claims behind it.",
      resolve: ({ cell, at }, _args, context) => claimShapes({ ids: cell.claimIds, moment: at.moment, context }),
    }),
  }),
});
