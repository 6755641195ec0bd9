import { CLAIM_KINDS, REVIEW_STATES } from "@demarche/domain";
import { day, foreignKey, id, index, instant, integer, oneOf, primaryKey, table, text } from "#columns";
import { crises } from "../crises/crises.table.ts";
import { decisions } from "../decisions/decisions.table.ts";
import { documents } from "../documents/documents.table.ts";

/** Append-only. `draft` is 1 for what counts only once a person accepted it, else null. `payload` is the claim in canonical JSON, hashed by its ledger entry; the columns before it are for asking. */
export const claims = table(
  "claims",
  {
    id: id().primaryKey(),
    crisisId: id("crisis_id")
      .notNull()
      .references(() => crises.id, { onDelete: "restrict" }),
    documentId: id("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "restrict" }),
    kind: oneOf("kind", CLAIM_KINDS).notNull(),
    zone: text("zone").notNull(),
    claimantName: text("claimant_name"),
    claimantKind: text("claimant_kind"),
    claimantParty: text("claimant_party"),
    effect: text("effect"),
    quantifier: text("quantifier"),
    min: integer("min"),
    max: integer("max"),
    victimClass: text("victim_class"),
    scope: text("scope"),
    incidentKind: text("incident_kind"),
    act: text("act"),
    status: text("status"),
    actor: text("actor"),
    target: text("target"),
    country: text("country"),
    admin1: text("admin1"),
    startsOn: day("starts_on"),
    endsOn: day("ends_on"),
    extractor: text("extractor").notNull(),
    partOf: id("part_of"),
    draft: integer("draft"),
    recordedAt: instant("recorded_at").notNull(),
    payload: text("payload").notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.partOf], foreignColumns: [t.id] }).onDelete("restrict"),
    // The claims of a crisis in the order they were recorded; the review queue.
    index("claims_crisis").on(t.crisisId, t.id),
    // The claims of the documents asked for.
    index("claims_document").on(t.documentId, t.id),
  ],
);

/** Append-only. W3C position and quote selectors over the stored text (R27). */
export const claimEvidence = table(
  "claim_evidence",
  {
    claimId: id("claim_id")
      .notNull()
      .references(() => claims.id, { onDelete: "restrict" }),
    ordinal: integer("ordinal").notNull(),
    start: integer("start").notNull(),
    end: integer("end").notNull(),
    exact: text("exact").notNull(),
    prefix: text("prefix").notNull(),
    suffix: text("suffix").notNull(),
  },
  (t) => [primaryKey({ columns: [t.claimId, t.ordinal] })],
);

/**
 * Append-only: how each decision left the claims it changed, so that they can be asked for by their state. The last row
 * of a claim holds; PROPOSED: undecided again, and a DRAFT where it entered as one.
 */
export const claimReviews = table(
  "claim_reviews",
  {
    id: id().primaryKey(),
    claimId: id("claim_id")
      .notNull()
      .references(() => claims.id, { onDelete: "restrict" }),
    state: oneOf("state", REVIEW_STATES).notNull(),
    credibility: integer("credibility"),
    reason: text("reason").notNull(),
    recordedAt: instant("recorded_at").notNull(),
    /** Whose entry vouches for this row. */
    decisionId: id("decision_id").references(() => decisions.id, { onDelete: "restrict" }),
  },
  (t) => [
    // The last review of each claim asked for.
    index("claim_reviews_claim").on(t.claimId, t.id),
    // The reviews of the decisions asked for.
    index("claim_reviews_decision").on(t.decisionId),
  ],
);
