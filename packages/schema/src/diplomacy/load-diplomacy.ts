import type { At } from "../crises/refs.ts";
import type { RequestContext } from "../requests/request-context.ts";
import type { ActShape, MissionShape } from "./refs.ts";

type Options = { id: string; at: At; context: RequestContext };

export async function findAct({ id, at, context }: Options): Promise<ActShape | null> {
  const acts = await context.read.acts(at.crisisId, at.moment);
  const act = acts.find((candidate) => candidate.id === id);
  return act ? { at, act } : null;
}

export async function findMission({ id, at, context }: Options): Promise<MissionShape | null> {
  const missions = await context.read.missions(at.crisisId, at.moment);
  const mission = missions.find((candidate) => candidate.id === id);
  return mission ? { at, mission } : null;
}

/** By global id, at the present moment. */
export async function actsByIds(ids: string[], context: RequestContext): Promise<(ActShape | null)[]> {
  return Promise.all(
    ids.map(async (id) => {
      const crisisId = await context.read.crisisIdOfView(id);
      return crisisId ? findAct({ id, at: { crisisId, moment: context.present }, context }) : null;
    }),
  );
}

/** A mission's id is unique within its crisis, so its global id names both. */
export async function missionsByIds(ids: string[], context: RequestContext): Promise<(MissionShape | null)[]> {
  return Promise.all(
    ids.map(async (pair) => {
      const slash = pair.indexOf("/");
      const [scope] = await context.read.crises.loadMany([pair.slice(0, Math.max(slash, 0))]);
      if (!scope) return null;
      return findMission({ id: pair.slice(slash + 1), at: { crisisId: scope.id, moment: context.present }, context });
    }),
  );
}
