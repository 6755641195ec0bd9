import { z } from "zod";
import { count, day, figures, missionState, origin, toldAct } from "./answer-parts.model.ts";

const claimant = z.object({ name: z.string(), kind: z.string(), party: z.string().nullable() });
const byClaimant = z.array(figures.extend({ excluded: z.boolean(), claimant }));
const excluded = z.array(
  z.object({
    rule: z.string(),
    claim: z.object({ evidence: z.array(z.object({ exact: z.string() })), victimClass: z.string().optional() }),
  }),
);
const row = figures.extend({ badge: z.string().nullable(), byClaimant, explanation: z.object({ excluded }) });
const readings = z.array(z.object({ start: z.string(), end: z.string(), excluded: z.boolean() }));

const incident = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  inScope: z.boolean(),
  actors: z.array(z.object({ iso3: day, name: z.string() })),
  place: z.object({ country: day, admin1: day }),
  date: z.object({ start: day, end: day, disputed: z.boolean(), readings }),
  killed: row.extend({ byClass: z.array(figures.extend({ victimClass: z.string() })) }),
  injured: row,
});

const mission = missionState.extend({
  timeline: z.array(z.object({ from: day, to: day, status: z.string(), inferred: z.boolean() })),
});

const check = z.object({
  state: z.string(),
  remainder: z.number(),
  sum: figures,
  claim: z.object({ min: count, quantifier: z.string() }),
});

/** The answer to `KNOWN_ANSWERS`, parsed. */
export const knownAnswers = z
  .object({
    crisis: z.object({
      incidents: z.object({ nodes: z.array(incident) }),
      strikes: figures,
      aggregateChecks: z.array(check),
      missions: z.array(mission),
      acts: z.object({ nodes: z.array(toldAct) }),
      coverage: z.object({ origins: z.array(origin) }),
    }),
  })
  .transform(({ crisis }) => ({
    ...crisis,
    incidents: crisis.incidents.nodes,
    acts: crisis.acts.nodes,
    origins: crisis.coverage.origins,
  }));

export type KnownAnswers = z.infer<typeof knownAnswers>;
