import { z } from "zod";

const count = z.number().nullable();
const figures = z.object({ low: count, best: count, high: count, open: z.boolean() });
const claimant = z.object({ name: z.string(), kind: z.string(), party: z.string().nullable() });
const byClaimant = z.array(figures.extend({ excluded: z.boolean(), claimant }));
const excluded = z.array(
  z.object({
    rule: z.string(),
    claim: z.object({ evidence: z.array(z.object({ exact: z.string() })), victimClass: z.string().optional() }),
  }),
);
const row = figures.extend({ badge: z.string().nullable(), byClaimant, explanation: z.object({ excluded }) });
const country = z.object({ iso3: z.string() });
const day = z.string().nullable();
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

const mission = z.object({
  sending: country,
  receiving: country,
  status: z.string(),
  level: z.string(),
  levelInferred: z.boolean(),
  disputed: z.boolean(),
  since: z.object({ start: day }).nullable(),
  overlays: z.array(
    z.object({
      act: z.string(),
      status: z.string(),
      date: z.object({ start: day }),
      plannedDate: z.string().nullable(),
      overdue: z.boolean(),
    }),
  ),
  reported: z.array(z.object({ act: z.string(), reason: z.string() })),
  timeline: z.array(z.object({ from: day, to: day, status: z.string(), inferred: z.boolean() })),
});

const act = z.object({
  type: z.string(),
  status: z.string(),
  excluded: z.boolean(),
  actor: country.nullable(),
  target: country.nullable(),
  date: z.object({ start: day }),
});

const check = z.object({
  state: z.string(),
  remainder: z.number(),
  sum: figures,
  claim: z.object({ min: count, quantifier: z.string() }),
});

const origin = z.object({
  name: z.string(),
  documents: z.array(z.object({ source: z.object({ name: z.string() }) })),
});

/** The answer to `KNOWN_ANSWERS`, parsed. */
export const knownAnswers = z
  .object({
    crisis: z.object({
      incidents: z.object({ nodes: z.array(incident) }),
      strikes: figures,
      aggregateChecks: z.array(check),
      missions: z.array(mission),
      acts: z.object({ nodes: z.array(act) }),
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
