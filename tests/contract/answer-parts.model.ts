import { z } from "zod";

export const count = z.number().nullable();
export const day = z.string().nullable();
export const figures = z.object({ low: count, best: count, high: count, open: z.boolean() });
export const country = z.object({ iso3: z.string() });

/** A mission as both suites ask for it. */
export const missionState = z.object({
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
});

export const toldAct = z.object({
  type: z.string(),
  status: z.string(),
  excluded: z.boolean(),
  actor: country.nullable(),
  target: country.nullable(),
  date: z.object({ start: day }),
});

export const origin = z.object({
  name: z.string(),
  documents: z.array(z.object({ source: z.object({ name: z.string() }) })),
});
