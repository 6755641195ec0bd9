import { copyFileSync } from "node:fs";
import type { IncidentView } from "@demarche/domain";
import { planWorld } from "@demarche/testkit";
import Sqlite from "better-sqlite3";
import { openMade, WORLD_SEED } from "../ledger/worlds.ts";

export const PAGE = 20;
export const CLAIMS_EACH = 5;

/** The world under test: a copy of its file, its largest crisis, and where each page of incidents begins. */
export type Prepared = { file: string; claims: number; slug: string; crisisId: string; cursors: string[] };

const NOW = { clock: "PUBLISHED" as const };

/**
 * Copies a world and lays beside its tables what the bare handlers and PostgreSQL are asked: the incidents of its
 * largest crisis as the rules derive them, with the places of their claims.
 */
export async function prepareWorld(options: { world: string; claims: number; file: string }): Promise<Prepared> {
  const { world, claims, file } = options;
  copyFileSync(world, file);
  const opened = openMade({ world: planWorld({ claims, seed: WORLD_SEED }), file, seed: 3 });
  const { reads, close } = opened.services;
  const slug = opened.world.crises[0]?.slug ?? "";
  const crisis = await reads.crisisBySlug(slug);
  if (!crisis) throw new Error(`The world has no crisis ${slug}`);
  const moment = { asOf: `${new Date().toISOString().slice(0, 10)}T23:59:59.999Z`, ...NOW };
  const incidents: IncidentView[] = [];
  const cursors: string[] = [];
  for (let after: { key: string; id: string } | null = null; ; ) {
    const page = await reads.incidents(crisis.id, moment, { filter: {}, first: PAGE, after });
    incidents.push(...page.incidents);
    const last = page.incidents.at(-1);
    if (!last || !page.hasNextPage || page.incidents.length < PAGE) break;
    after = { key: last.date.start ?? "~", id: last.id };
    cursors.push(Buffer.from(JSON.stringify([after.key, after.id])).toString("base64url"));
  }
  await close();
  layTables({ file, incidents });
  return { file, claims, slug, crisisId: crisis.id, cursors };
}

function layTables({ file, incidents }: { file: string; incidents: readonly IncidentView[] }): void {
  const database = new Sqlite(file);
  database.exec(`create table bench_incidents (place integer primary key, id text, title text, kind text, in_scope integer,
      low integer, best integer, high integer, open integer);
    create table bench_incident_claims (place integer, ordinal integer, claim_id text, primary key (place, ordinal)) without rowid;`);
  const incident = database.prepare("insert into bench_incidents values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const claim = database.prepare("insert into bench_incident_claims values (?, ?, ?)");
  database.transaction(() => {
    for (const [place, { id, title, kind, inScope, tallies, claimIds }] of incidents.entries()) {
      const { low, best, high, open } = tallies.KILLED;
      incident.run(place, id, title, kind, Number(inScope), low, best, high, Number(open));
      for (const [ordinal, id] of claimIds.toSorted().entries()) claim.run(place, ordinal, id);
    }
  })();
  database.close();
}
