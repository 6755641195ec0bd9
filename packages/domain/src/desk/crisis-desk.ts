import type { IsoInstant } from "../claims/claim.ts";
import { copyRulings } from "../decisions/copy-rulings.ts";
import { decidedCrisis } from "../decisions/decided-record.ts";
import type { Decision } from "../decisions/decision.ts";
import { decisionsInForce } from "../decisions/in-force.ts";
import type { LinkedIncident } from "../incidents/link-incidents.ts";
import { isAggregate } from "../incidents/mention.ts";
import { byText } from "../ledger/group-by.ts";
import type { KnownClaim, KnownDocument, KnownRecord } from "../ledger/known-record.ts";
import { collect } from "../ledger/known-record-at.ts";
import type { OriginIndex } from "../origins/derive-origins.ts";
import type { CrisisRecord, CrisisScope, Moment, SourceRecord } from "../record/record.ts";
import type { PartIndex } from "../tallies/derived-totals.ts";
import { type ActKeeper, actKeeper } from "./act-keeper.ts";
import { decidedText, decisionsOf, type JudgedText, judgedText, type TakenText } from "./judged-documents.ts";
import { type IncidentChanges, linkedKeeper } from "./linked-keeper.ts";
import { originKeeper } from "./origin-keeper.ts";
import { type RecordedRange, recordedBetween } from "./recorded-between.ts";
import { recordedInstants } from "./recorded-instants.ts";
import type { Slices } from "./slices.ts";
import { touchedBy } from "./touched.ts";

/** What came to a crisis since; sources as they are now, of those that changed. */
export type DeskNews = Partial<Pick<CrisisRecord, "documents" | "claims" | "decisions" | "sources">>;

/** What all of a record amounts to: every text, grade and decision that is on it. */
const ALL: Moment = { asOf: "9999-12-31T23:59:59.999Z", clock: "PUBLISHED" };

export type DeskChanges = IncidentChanges & {
  /** Claims of which a decision came or went that describes their incident or sets a number of it. */
  ruledClaimIds: ReadonlySet<string>;
  /** True where the crisis itself was set anew, which bears on every incident. */
  isReset: boolean;
};

/**
 * A crisis's record judged as a whole, kept as texts, claims, grades and decisions come: only what they touch is judged
 * anew. It comes to what `judge` says of the same record, whatever came first.
 */
export function crisisDesk(crisis: CrisisScope) {
  const sources = new Map<string, SourceRecord>();
  const taken = new Map<string, TakenText>();
  const judged = new Map<string, JudgedText>();
  const documentOfClaim = new Map<string, string>();
  const documentsOfSource = new Map<string, Set<string>>();
  const decisions = new Map<string, Decision>();
  const origins = originKeeper();
  const linked = linkedKeeper();
  const acts = actKeeper();
  let scope = crisis;
  let standing: readonly Decision[] = [];
  let about = decisionsOf([]);
  let describing: readonly Decision[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let undatedLosses = false;
  let sums: KnownClaim[] | null = null;
  let whole: { record: KnownRecord; origins: OriginIndex } | null = null;

  const partsAbout = (id: string) => judged.get(documentOfClaim.get(id) ?? "")?.parts;
  const parts: PartIndex = {
    get: (id) => partsAbout(id)?.get(id),
    has: (id) => partsAbout(id)?.has(id) ?? false,
  };

  function noteTime(instant: IsoInstant | null | undefined): void {
    if (instant) last = Math.max(last, Date.parse(instant));
  }

  function* takeTexts({ documents = [], claims = [] }: DeskNews): Slices<Set<string>> {
    const dirty = new Set<string>();
    for (const document of documents) {
      taken.set(document.id, { document, claims: taken.get(document.id)?.claims ?? [] });
      dirty.add(document.id);
      noteTime(document.recordedAt);
      yield;
    }
    for (const claim of claims) {
      noteTime(claim.recordedAt);
      noteTime(claim.evidenceLost?.since);
      undatedLosses ||= claim.evidenceLost?.since === null;
      const text = taken.get(claim.documentId);
      if (text === undefined) continue;
      yield;
      // Not spread: a list made by `concat` has room for no more than it holds.
      text.claims = text.claims.filter(({ id }) => id !== claim.id).concat(claim);
      documentOfClaim.set(claim.id, claim.documentId);
      dirty.add(claim.documentId);
    }
    return dirty;
  }

  function publishes({ sourceId, id }: { sourceId: string; id: string }): void {
    const ofSource = documentsOfSource.get(sourceId) ?? new Set();
    documentsOfSource.set(sourceId, ofSource.add(id));
  }

  function takeSources(news: readonly SourceRecord[]): string[] {
    return news.flatMap((source) => {
      sources.set(source.id, source);
      for (const { recordedAt } of source.grades) noteTime(recordedAt);
      return [...(documentsOfSource.get(source.id) ?? [])];
    });
  }

  function takeDecisions(news: readonly Decision[]) {
    for (const decision of news) {
      decisions.set(decision.id, decision);
      noteTime(decision.recordedAt);
    }
    const before = standing;
    standing = decisionsInForce({ decisions: [...decisions.values()], moment: ALL });
    scope = decidedCrisis({ crisis, decisions: standing });
    about = decisionsOf(standing);
    describing = standing.filter(({ ruling }) => ruling.kind === "SET_INCIDENT" || ruling.kind === "OVERRIDE_TALLY");
    return touchedBy({ before, after: standing });
  }

  function* decided(ids: Iterable<string>): Slices<TakenText[]> {
    const texts: TakenText[] = [];
    for (const id of ids) {
      const text = taken.get(id);
      if (text !== undefined) texts.push(decidedText({ scope, text, decisions: about }));
      yield;
    }
    return texts;
  }

  function* judgeTexts(input: {
    dirty: Set<string>;
    pairs: ReadonlySet<string>;
    isSourced: boolean;
  }): Slices<Map<string, JudgedText["claims"]>> {
    const texts = yield* decided(new Set([...input.dirty, ...input.pairs]));
    const rulings = copyRulings(standing);
    const moved = yield* origins.put({
      changed: texts.map(({ document }) => document),
      ground: { sources, rulings, isSourced: input.isSourced },
    });
    const others = moved.filter((id) => !input.dirty.has(id));
    const all = [...texts, ...(yield* decided(others))];
    const result = new Map<string, JudgedText["claims"]>();
    for (const text of all) {
      yield;
      const { id, sourceId } = text.document;
      publishes({ sourceId, id });
      const originId = origins.originIdOf(id);
      const one = judgedText({ text, source: sources.get(sourceId), originId, decisions: about, moment: ALL });
      judged.set(id, one);
      result.set(id, one.claims);
    }
    return result;
  }

  const allTaken = () => ({ texts: taken.values(), sources: sources.values(), decisions: decisions.values() });

  return {
    scope: () => scope,
    *take(news: DeskNews): Slices<DeskChanges> {
      const before = scope;
      const dirty = yield* takeTexts(news);
      for (const id of takeSources(news.sources ?? [])) dirty.add(id);
      const touched = news.decisions?.length ? takeDecisions(news.decisions) : touchedBy({ before: [], after: [] });
      for (const id of touched.documentIds) dirty.add(id);
      for (const id of touched.claimIds) dirty.add(documentOfClaim.get(id) ?? "");
      [whole, sums] = [null, null];
      const documents = yield* judgeTexts({ dirty, pairs: touched.pairs, isSourced: (news.sources ?? []).length > 0 });
      const isReset = !sameScope(before, scope);
      const told = isReset ? new Map([...judged].map(([id, { claims }]) => [id, claims])) : documents;
      yield* acts.put({ documents: told, scope });
      return {
        ...(yield* linked.put({ documents, decisions: standing })),
        ruledClaimIds: touched.incidentsOf,
        isReset,
      };
    },
    decisions: () => standing,
    /** When the newest thing on record was recorded (ms). */
    lastRecorded: () => last,
    /** Whether words that a claim quotes are not in its text, and nothing tells since when (R7). */
    hasUndatedLosses: () => undatedLosses,
    /** All of it as taken in, in the order of ids. */
    record(): CrisisRecord {
      const texts = [...taken.values()];
      return {
        crisis,
        sources: inOrder([...sources.values()]),
        documents: inOrder(texts.map(({ document }) => document)),
        claims: inOrder(texts.flatMap(({ claims }) => claims)),
        decisions: inOrder([...decisions.values()]),
      };
    },
    recordedBetween: (range: RecordedRange) => recordedBetween({ ...allTaken(), ...range }),
    recordedInstants: (range: RecordedRange & { known: ReadonlySet<string> }) =>
      recordedInstants({ ...allTaken(), ...range }),
    incidents: linked.incidents,
    /** The incident that a claim tells of, whatever is known of it when. */
    incidentOf: linked.incidentOf,
    acts: { occasions: acts.occasions, occasionOf: acts.occasionOf } satisfies Omit<ActKeeper, "put">,
    /** A text, or a claim, as judged. */
    document: (id: string): KnownDocument | undefined => judged.get(id)?.document,
    claim: (id: string): KnownClaim | undefined =>
      judged.get(documentOfClaim.get(id) ?? "")?.claims.find((claim) => claim.id === id),
    /** The origin that a text stands for, with all its texts. */
    originOf: origins.originOf,
    /** The decisions that describe incidents or set numbers of theirs. */
    incidentDecisions: () => describing,
    /** Figures that sum over several incidents (R12), in the order of recording. */
    sums(): readonly KnownClaim[] {
      sums ??= inRecordingOrder([...judged.values()].flatMap(({ claims }) => claims.filter(isSum)));
      return sums;
    },
    /** The classes that totals sum (R3). */
    parts,
    /** Every text and claim as judged, with the origins. */
    judged(): { record: KnownRecord; origins: OriginIndex } {
      const texts = [...judged.values()];
      whole ??= {
        record: collect({
          scope,
          moment: ALL,
          documents: texts.map(({ document }) => document),
          sources: [...sources.values()],
          claims: texts.flatMap(({ claims }) => claims),
        }),
        origins: origins.index(),
      };
      return whole;
    },
  };
}
export type CrisisDesk = ReturnType<typeof crisisDesk>;

/** Incidents that decisions describe otherwise than before. */
export function ruledIncidents(input: { desk: CrisisDesk; changes: DeskChanges }): Set<LinkedIncident> {
  const { ruledClaimIds, isReset } = input.changes;
  const all = isReset || ruledClaimIds.size > 0 ? [...input.desk.incidents().values()] : [];
  return new Set(all.filter(({ claims }) => isReset || claims.some(({ id }) => ruledClaimIds.has(id))));
}

function sameScope(a: CrisisScope, b: CrisisScope): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isSum({ claim }: KnownClaim): boolean {
  return claim.type === "casualty" && isAggregate(claim);
}

function inRecordingOrder(claims: KnownClaim[]): KnownClaim[] {
  return claims.sort((a, b) => byText(a.recordedAt, b.recordedAt) || byText(a.id, b.id));
}

function inOrder<T extends { id: string }>(things: T[]): T[] {
  return things.sort((a, b) => byText(a.id, b.id));
}
