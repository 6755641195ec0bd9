import { createServer, type IncomingMessage, type Server } from "node:http";
import Sqlite from "better-sqlite3";
import { CLAIMS_EACH, PAGE } from "../prepare.ts";

const INCIDENTS = `select place, id, title, kind from bench_incidents where place >= ? order by place limit ${PAGE}`;
const CLAIMS = `select c.id, c.kind, c.zone, d.id as document_id, d.title, d.published_at, s.id as source_id, s.name
  from bench_incident_claims i join claims c on c.id = i.claim_id join documents d on d.id = c.document_id
  join sources s on s.id = d.source_id where i.place = ? order by i.ordinal limit ${CLAIMS_EACH}`;
const TALLY = `select sum(low) as low, sum(best) as best, sum(high) as high, max(open) as open
  from bench_incidents where in_scope and best is not null`;
const NESTED_JSON = `select json_object('nodes', json_group_array(json_object('id', p.id, 'title', p.title, 'kind', p.kind, 'claims',
  json_object('nodes', (select json_group_array(json_object('id', c.id, 'kind', c.kind, 'zone', c.zone, 'document', json_object('id', d.id,
    'title', d.title, 'publishedAt', d.published_at, 'source', json_object('id', s.id, 'name', s.name))))
  from (select claim_id from bench_incident_claims where place = p.place order by ordinal limit ${CLAIMS_EACH}) i
  join claims c on c.id = i.claim_id join documents d on d.id = c.document_id join sources s on s.id = d.source_id)))))
  from (${INCIDENTS}) p`;
const TALLY_JSON = `select json_object('low', low, 'best', best, 'high', high, 'open', open) from (${TALLY})`;

type ClaimRow = Record<
  "id" | "kind" | "zone" | "document_id" | "title" | "published_at" | "source_id" | "name",
  string
>;
type IncidentRow = { place: number; id: string; title: string; kind: string };

/** A handler over the same rows with nothing around it; `json`: SQL builds the answer, else JSON.stringify does. */
export function bareServer({ file, json }: { file: string; json: boolean }): Server {
  const database = new Sqlite(file, { readonly: true });
  const answers = json ? fromSql(database) : fromRows(database);
  return createServer(async (request, response) => {
    const { place = 0 } = JSON.parse(await bodyOf(request)) as { place?: number };
    const body = Buffer.from(request.url === "/tally" ? answers.tally() : answers.page(place));
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
    response.end(body);
  });
}

function fromSql(database: Sqlite.Database) {
  const page = database.prepare(NESTED_JSON).pluck();
  const tally = database.prepare(TALLY_JSON).pluck();
  return { page: (place: number) => `{"data":${page.get(place)}}`, tally: () => `{"data":${tally.get()}}` };
}

function fromRows(database: Sqlite.Database) {
  const incidents = database.prepare(INCIDENTS);
  const claims = database.prepare(CLAIMS);
  const sums = database.prepare(TALLY);
  const withClaims = ({ place, ...incident }: IncidentRow) => ({
    ...incident,
    claims: { nodes: (claims.all(place) as ClaimRow[]).map(claimOf) },
  });
  return {
    page: (place: number) =>
      JSON.stringify({ data: { nodes: (incidents.all(place) as IncidentRow[]).map(withClaims) } }),
    tally: () => JSON.stringify({ data: sums.get() }),
  };
}

function claimOf({ id, kind, zone, document_id, title, published_at, source_id, name }: ClaimRow) {
  const document = { id: document_id, title, publishedAt: published_at, source: { id: source_id, name } };
  return { id, kind, zone, document };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
