import type { Moment } from "@demarche/domain";
import type { Services } from "@demarche/services";
import type { Random } from "@demarche/testkit";
import { NOW, type Opened } from "./worlds.ts";

/** An incident at a moment. */
export type Draw = { id: string; moment: Moment };
/** Where an incident stands in a crisis's list. */
export type Place = { key: string; id: string };

/** So many of an incident's claims are known at the moments drawn: worlds are compared by what they show. */
export const FEWEST_SHOWN = 30;
export const MOST_SHOWN = 60;
const INCIDENTS = 60;

/** Moments of incidents at which so many of their claims were known, each another number; in random order. */
export async function incidentDraws(options: { opened: Opened; crisisId: string; random: Random }): Promise<Draw[]> {
  const { opened, crisisId, random } = options;
  const ids = await incidentIds({ services: opened.services, crisisId });
  const picked = new Set(Array.from({ length: 2 * INCIDENTS }, () => random.pick(ids).id));
  const draws: { draw: Draw; key: number }[] = [];
  for (const id of [...picked].slice(0, INCIDENTS)) {
    const times = await publishedTimes({ opened, crisisId, id });
    for (const [at, time] of times.slice(0, MOST_SHOWN).entries()) {
      if (at + 1 < FEWEST_SHOWN || times[at + 1] === time) continue;
      const moment: Moment = { asOf: new Date(time).toISOString(), clock: "PUBLISHED" };
      draws.push({ draw: { id, moment }, key: random.below(1e9) });
    }
  }
  return draws.sort((a, b) => a.key - b.key).map(({ draw }) => draw);
}

/** When an incident's claims came out (ms), ascending. */
async function publishedTimes(options: { opened: Opened; crisisId: string; id: string }): Promise<number[]> {
  const { opened, crisisId, id } = options;
  const [incident] = await opened.services.reads.incidentsByIds(crisisId, NOW, [id]);
  const rows = opened.unread();
  const claims = await rows.claimsByIds(incident?.claimIds ?? []);
  const documents = await rows.documentsByIds(claims.map((claim) => claim?.documentId ?? ""));
  const times = documents.flatMap((document) =>
    document === null ? [] : Date.parse(document.publishedAt ?? document.retrievedAt),
  );
  return times.sort((a, b) => a - b);
}

/** Where incidents of the present stand in their list, from which a page can begin. */
export async function incidentIds({ services, crisisId }: { services: Services; crisisId: string }): Promise<Place[]> {
  const all: Place[] = [];
  for (let more = true; more; ) {
    const request = { filter: {}, after: all.at(-1) ?? null, first: 100 };
    const page = await services.reads.incidents(crisisId, NOW, request);
    all.push(...page.incidents.map(({ id, date }) => ({ id, key: date.start ?? "~" })));
    more = page.hasNextPage;
  }
  return all;
}
