import { setImmediate as otherTurn } from "node:timers/promises";
import { CLAIM_KINDS, type ClaimKind } from "@demarche/domain";
import { and, asc, count, eq, max, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { type Database, isOneOf, prepared } from "#engine";
import { claimReviews, claims } from "./claims.table.ts";

/** So many claims are looked at in one go, for tens of milliseconds, where their kinds have to be. */
const AT_ONCE = 4_000;

type Asked = { crisisId: string | null; kinds: readonly ClaimKind[] };

/**
 * How many claims nobody has decided on. All kinds together are counted by an index alone, less those that were decided on,
 * which are few; of some kinds each claim is looked at, with other work in between.
 */
export function queueTotal(db: Database): (asked: Asked) => Promise<number> {
  const statements = totalStatements(db);

  async function ofAllKinds(crisisId: string | null): Promise<number> {
    const { all, crisis, decided, crisisDecided } = statements;
    const [recorded] = await (crisisId === null ? all : crisis).execute({ crisisId });
    const [done] = await (crisisId === null ? decided : crisisDecided).execute({ crisisId });
    return (recorded?.total ?? 0) - (done?.total ?? 0);
  }

  async function ofSomeKinds({ crisisId, kinds }: Asked): Promise<number> {
    let total = 0;
    for (let after = ""; ; ) {
      const request = { crisisId, after, kinds: JSON.stringify(kinds) };
      const [found] = await (crisisId === null ? statements.part : statements.crisisPart).execute(request);
      total += found?.total ?? 0;
      if (!found?.last) return total;
      after = found.last;
      await otherTurn();
    }
  }

  return (asked) =>
    CLAIM_KINDS.every((kind) => asked.kinds.includes(kind)) ? ofAllKinds(asked.crisisId) : ofSomeKinds(asked);
}

const stateOf = (claimId: SQLWrapper) => sql`coalesce((select ${claimReviews.state} from ${claimReviews}
  where ${claimReviews.claimId} = ${claimId} order by ${claimReviews.id} desc limit 1), 'PROPOSED')`;

function totalStatements(db: Database) {
  const total = count();
  const ofCrisis = eq(claims.crisisId, sql.placeholder("crisisId"));
  const reviewed = db.selectDistinct({ id: claimReviews.claimId }).from(claimReviews).as("reviewed");
  const isDecided = sql`${stateOf(claims.id)} <> 'PROPOSED'`;
  // As an expression, so that claims are sought by what was reviewed and not by their crisis.
  const isOfCrisis = sql`${claims.crisisId} || '' = ${sql.placeholder("crisisId")}`;
  const decided = () => db.select({ total }).from(reviewed).innerJoin(claims, eq(claims.id, reviewed.id));
  const slice = (crisis?: SQL) => {
    const part = db
      .select({ id: claims.id, kind: claims.kind })
      .from(claims)
      .where(and(crisis, sql`${claims.id} > ${sql.placeholder("after")}`))
      .orderBy(asc(claims.id))
      .limit(AT_ONCE)
      .as("part");
    const isQueued = and(isOneOf(part.kind, "kinds"), sql`${stateOf(part.id)} = 'PROPOSED'`);
    return db.select({ total: sql<number>`count(*) filter (where ${isQueued})`, last: max(part.id) }).from(part);
  };
  return {
    all: prepared("claims_total", db.select({ total }).from(claims)),
    crisis: prepared("claims_crisis_total", db.select({ total }).from(claims).where(ofCrisis)),
    decided: prepared("claims_decided_total", decided().where(isDecided)),
    crisisDecided: prepared("claims_crisis_decided_total", decided().where(and(isOfCrisis, isDecided))),
    part: prepared("claims_queue_part", slice()),
    crisisPart: prepared("claims_crisis_queue_part", slice(ofCrisis)),
  };
}
