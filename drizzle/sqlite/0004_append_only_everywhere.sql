-- What a 0.1 database answered a request with, named by what the request made, before the table is closed.
UPDATE `client_mutations` SET `subject_id` = coalesce(json_extract(`result`, '$.documentId'), json_extract(`result`, '$.id')) WHERE json_valid(`result`);
--> statement-breakpoint
CREATE TRIGGER `crises_refuse_update` BEFORE UPDATE ON `crises`
BEGIN
  SELECT RAISE(ABORT, 'crises is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `crises_refuse_delete` BEFORE DELETE ON `crises`
BEGIN
  SELECT RAISE(ABORT, 'crises is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `crisis_parties_refuse_update` BEFORE UPDATE ON `crisis_parties`
BEGIN
  SELECT RAISE(ABORT, 'crisis_parties is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `crisis_parties_refuse_delete` BEFORE DELETE ON `crisis_parties`
BEGIN
  SELECT RAISE(ABORT, 'crisis_parties is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `sources_refuse_update` BEFORE UPDATE ON `sources`
BEGIN
  SELECT RAISE(ABORT, 'sources is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `sources_refuse_delete` BEFORE DELETE ON `sources`
BEGIN
  SELECT RAISE(ABORT, 'sources is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `client_mutations_refuse_update` BEFORE UPDATE ON `client_mutations`
BEGIN
  SELECT RAISE(ABORT, 'client_mutations is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `client_mutations_refuse_delete` BEFORE DELETE ON `client_mutations`
BEGIN
  SELECT RAISE(ABORT, 'client_mutations is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `redactions_refuse_update` BEFORE UPDATE ON `redactions`
BEGIN
  SELECT RAISE(ABORT, 'redactions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `redactions_refuse_delete` BEFORE DELETE ON `redactions`
BEGIN
  SELECT RAISE(ABORT, 'redactions is append-only');
END;
--> statement-breakpoint
-- INSERT OR REPLACE fires no delete trigger: a row that would displace another is refused here.
CREATE TRIGGER `claims_refuse_replace` BEFORE INSERT ON `claims`
WHEN EXISTS (SELECT 1 FROM `claims` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `claims` WHERE `id` = NEW.`id`)
BEGIN
  SELECT RAISE(ABORT, 'claims is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `claim_evidence_refuse_replace` BEFORE INSERT ON `claim_evidence`
WHEN EXISTS (SELECT 1 FROM `claim_evidence` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `claim_evidence` WHERE `claim_id` = NEW.`claim_id` AND `ordinal` = NEW.`ordinal`)
BEGIN
  SELECT RAISE(ABORT, 'claim_evidence is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `claim_reviews_refuse_replace` BEFORE INSERT ON `claim_reviews`
WHEN EXISTS (SELECT 1 FROM `claim_reviews` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `claim_reviews` WHERE `id` = NEW.`id`)
BEGIN
  SELECT RAISE(ABORT, 'claim_reviews is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `documents_refuse_replace` BEFORE INSERT ON `documents`
WHEN EXISTS (SELECT 1 FROM `documents` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `documents` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `documents` WHERE `crisis_id` = NEW.`crisis_id` AND `text_sha256` = NEW.`text_sha256`)
BEGIN
  SELECT RAISE(ABORT, 'documents is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `document_captures_refuse_replace` BEFORE INSERT ON `document_captures`
WHEN EXISTS (SELECT 1 FROM `document_captures` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `document_captures` WHERE `document_id` = NEW.`document_id`)
BEGIN
  SELECT RAISE(ABORT, 'document_captures is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `source_grades_refuse_replace` BEFORE INSERT ON `source_grades`
WHEN EXISTS (SELECT 1 FROM `source_grades` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `source_grades` WHERE `id` = NEW.`id`)
BEGIN
  SELECT RAISE(ABORT, 'source_grades is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_entries_refuse_replace` BEFORE INSERT ON `ledger_entries`
WHEN EXISTS (SELECT 1 FROM `ledger_entries` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `ledger_entries` WHERE `position` = NEW.`position`)
  OR EXISTS (SELECT 1 FROM `ledger_entries` WHERE `id` = NEW.`id`)
BEGIN
  SELECT RAISE(ABORT, 'ledger_entries is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `crises_refuse_replace` BEFORE INSERT ON `crises`
WHEN EXISTS (SELECT 1 FROM `crises` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `crises` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `crises` WHERE `slug` = NEW.`slug`)
BEGIN
  SELECT RAISE(ABORT, 'crises is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `crisis_parties_refuse_replace` BEFORE INSERT ON `crisis_parties`
WHEN EXISTS (SELECT 1 FROM `crisis_parties` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `crisis_parties` WHERE `crisis_id` = NEW.`crisis_id` AND `party` = NEW.`party`)
BEGIN
  SELECT RAISE(ABORT, 'crisis_parties is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `sources_refuse_replace` BEFORE INSERT ON `sources`
WHEN EXISTS (SELECT 1 FROM `sources` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `sources` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `sources` WHERE `name_key` = NEW.`name_key`)
BEGIN
  SELECT RAISE(ABORT, 'sources is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `client_mutations_refuse_replace` BEFORE INSERT ON `client_mutations`
WHEN EXISTS (SELECT 1 FROM `client_mutations` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `client_mutations` WHERE `actor` = NEW.`actor` AND `verb` = NEW.`verb` AND `client_mutation_id` = NEW.`client_mutation_id`)
BEGIN
  SELECT RAISE(ABORT, 'client_mutations is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `redactions_refuse_replace` BEFORE INSERT ON `redactions`
WHEN EXISTS (SELECT 1 FROM `redactions` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `redactions` WHERE `document_id` = NEW.`document_id`)
BEGIN
  SELECT RAISE(ABORT, 'redactions is append-only: a row stands there already');
END;
--> statement-breakpoint
-- The tombstone path: the words of a redacted document may be blanked, and nothing else of its rows.
DROP TRIGGER `documents_refuse_update`;
--> statement-breakpoint
CREATE TRIGGER `documents_refuse_update` BEFORE UPDATE ON `documents`
WHEN NOT (
  NEW.`text` IS ''
  AND EXISTS (SELECT 1 FROM `redactions` WHERE `document_id` = OLD.`id`)
  AND NEW.`rowid` IS OLD.`rowid`
  AND NEW.`id` IS OLD.`id`
  AND NEW.`crisis_id` IS OLD.`crisis_id`
  AND NEW.`source_id` IS OLD.`source_id`
  AND NEW.`title` IS OLD.`title`
  AND NEW.`url` IS OLD.`url`
  AND NEW.`published_at` IS OLD.`published_at`
  AND NEW.`retrieved_at` IS OLD.`retrieved_at`
  AND NEW.`recorded_at` IS OLD.`recorded_at`
  AND NEW.`sort_at` IS OLD.`sort_at`
  AND NEW.`language` IS OLD.`language`
  AND NEW.`sha256` IS OLD.`sha256`
  AND NEW.`text_sha256` IS OLD.`text_sha256`
  AND NEW.`origin` IS OLD.`origin`
  AND NEW.`flags` IS OLD.`flags`
  AND NEW.`credits` IS OLD.`credits`
  AND NEW.`fingerprint` IS OLD.`fingerprint`
  AND NEW.`zones` IS OLD.`zones`
)
BEGIN
  SELECT RAISE(ABORT, 'documents is append-only');
END;
--> statement-breakpoint
DROP TRIGGER `document_captures_refuse_update`;
--> statement-breakpoint
CREATE TRIGGER `document_captures_refuse_update` BEFORE UPDATE ON `document_captures`
WHEN NOT (
  NEW.`bytes` IS x''
  AND EXISTS (SELECT 1 FROM `redactions` WHERE `document_id` = OLD.`document_id`)
  AND NEW.`rowid` IS OLD.`rowid`
  AND NEW.`document_id` IS OLD.`document_id`
  AND NEW.`name` IS OLD.`name`
)
BEGIN
  SELECT RAISE(ABORT, 'document_captures is append-only');
END;
--> statement-breakpoint
DROP TRIGGER `claims_refuse_update`;
--> statement-breakpoint
CREATE TRIGGER `claims_refuse_update` BEFORE UPDATE ON `claims`
WHEN NOT (
  NEW.`payload` IS json_set(OLD.`payload`, '$.evidence', json((SELECT json_group_array(json_set(`value`, '$.exact', '[redacted]', '$.prefix', '', '$.suffix', '')) FROM json_each(OLD.`payload`, '$.evidence'))))
  AND EXISTS (SELECT 1 FROM `redactions` WHERE `document_id` = OLD.`document_id`)
  AND NEW.`rowid` IS OLD.`rowid`
  AND NEW.`id` IS OLD.`id`
  AND NEW.`crisis_id` IS OLD.`crisis_id`
  AND NEW.`document_id` IS OLD.`document_id`
  AND NEW.`kind` IS OLD.`kind`
  AND NEW.`zone` IS OLD.`zone`
  AND NEW.`claimant_name` IS OLD.`claimant_name`
  AND NEW.`claimant_kind` IS OLD.`claimant_kind`
  AND NEW.`claimant_party` IS OLD.`claimant_party`
  AND NEW.`effect` IS OLD.`effect`
  AND NEW.`quantifier` IS OLD.`quantifier`
  AND NEW.`min` IS OLD.`min`
  AND NEW.`max` IS OLD.`max`
  AND NEW.`victim_class` IS OLD.`victim_class`
  AND NEW.`scope` IS OLD.`scope`
  AND NEW.`incident_kind` IS OLD.`incident_kind`
  AND NEW.`act` IS OLD.`act`
  AND NEW.`status` IS OLD.`status`
  AND NEW.`actor` IS OLD.`actor`
  AND NEW.`target` IS OLD.`target`
  AND NEW.`country` IS OLD.`country`
  AND NEW.`admin1` IS OLD.`admin1`
  AND NEW.`starts_on` IS OLD.`starts_on`
  AND NEW.`ends_on` IS OLD.`ends_on`
  AND NEW.`extractor` IS OLD.`extractor`
  AND NEW.`part_of` IS OLD.`part_of`
  AND NEW.`recorded_at` IS OLD.`recorded_at`
)
BEGIN
  SELECT RAISE(ABORT, 'claims is append-only');
END;
--> statement-breakpoint
DROP TRIGGER `claim_evidence_refuse_update`;
--> statement-breakpoint
CREATE TRIGGER `claim_evidence_refuse_update` BEFORE UPDATE ON `claim_evidence`
WHEN NOT (
  NEW.`exact` IS '[redacted]' AND NEW.`prefix` IS '' AND NEW.`suffix` IS ''
  AND EXISTS (SELECT 1 FROM `redactions` WHERE `document_id` = (SELECT `document_id` FROM `claims` WHERE `id` = OLD.`claim_id`))
  AND NEW.`rowid` IS OLD.`rowid`
  AND NEW.`claim_id` IS OLD.`claim_id`
  AND NEW.`ordinal` IS OLD.`ordinal`
  AND NEW.`start` IS OLD.`start`
  AND NEW.`end` IS OLD.`end`
)
BEGIN
  SELECT RAISE(ABORT, 'claim_evidence is append-only');
END;
