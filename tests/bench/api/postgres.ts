import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import Sqlite from "better-sqlite3";

const DEBIAN = "/usr/lib/postgresql";

export type Cluster = { url: string; stop(): void };

/** The folder of PostgreSQL's programs; null where it is not installed (Debian: apt-get install postgresql). */
export function postgresPrograms(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(a) - Number(b)) : [];
  const newest = versions.at(-1);
  return newest && existsSync(join(DEBIAN, newest, "bin/initdb")) ? join(DEBIAN, newest, "bin") : null;
}

const TABLES = `
create table sources (id text primary key, name text not null);
create table documents (id text primary key, title text, published_at text, source_id text not null references sources);
create table claims (id text primary key, kind text not null, zone text not null, document_id text not null references documents);
create table incidents (place int primary key, id text, title text, kind text, in_scope boolean, low int, best int, high int, open boolean);
create table incident_claims (place int references incidents, ordinal int, claim_id text references claims, primary key (place, ordinal));
create type tally as (low bigint, best bigint, high bigint, open boolean);
create function tally() returns tally language sql stable as $$
  select row(sum(low), sum(best), sum(high), bool_or(open))::tally from incidents where in_scope and best is not null $$;`;

const COPIES = {
  sources: "select id, name from sources",
  documents: "select id, title, published_at, source_id from documents",
  claims: "select id, kind, zone, document_id from claims",
  incidents: "select place, id, title, kind, in_scope, low, best, high, open from bench_incidents",
  incident_claims: "select place, ordinal, claim_id from bench_incident_claims",
};

/** A cluster of its own with the rows of the world, as the superuser that may start none can't be: as `postgres`. */
export async function startPostgres({ programs, file }: { programs: string; file: string }): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "demarche-postgres-"));
  const owner = process.getuid?.() === 0 ? ids("postgres") : null;
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const as = { cwd: folder, ...owner };
  const data = join(folder, "data");
  execFileSync(join(programs, "initdb"), ["-D", data, "-A", "trust", "-U", "demarche", "-E", "UTF8"], {
    ...as,
    stdio: "ignore",
  });
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "shared_buffers=512MB"],
    {
      ...as,
      stdio: "ignore",
    },
  );
  const psql = ["-h", folder, "-U", "demarche", "-d", "postgres", "-v", "ON_ERROR_STOP=1", "-q"];
  while (spawnSync("psql", [...psql, "-c", "select 1"], { stdio: "ignore" }).status !== 0) await pause();
  execFileSync("psql", [...psql, "-c", TABLES]);
  const database = new Sqlite(file, { readonly: true });
  for (const [table, select] of Object.entries(COPIES))
    await copyInto({ psql, table, rows: database.prepare(select).raw() });
  execFileSync("psql", [...psql, "-c", "create index on claims (document_id); analyze"]);
  database.close();
  const stop = () => {
    server.kill("SIGINT");
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgres://demarche@/postgres?host=${encodeURIComponent(folder)}`, stop };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

function ids(user: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync("id", [flag, user], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function copyInto(options: { psql: string[]; table: string; rows: Sqlite.Statement }): Promise<void> {
  const child = spawn("psql", [...options.psql, "-c", `copy ${options.table} from stdin`], {
    stdio: ["pipe", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("close", resolve));
  await pipeline(Readable.from(lines(options.rows)), child.stdin);
  if ((await ended) !== 0) throw new Error(`PostgreSQL took no rows of ${options.table}`);
}

/** Rows in PostgreSQL's text format, many to a chunk. */
function* lines(rows: Sqlite.Statement): Generator<string> {
  let chunk = "";
  for (const row of rows.iterate() as Iterable<unknown[]>) {
    chunk += `${row.map(field).join("\t")}\n`;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = "";
  }
  yield chunk;
}

const field = (value: unknown): string =>
  value === null ? "\\N" : String(value).replace(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char);
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
