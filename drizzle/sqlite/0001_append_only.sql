-- The record is append-only (R26): what is in these tables is never changed or removed.
CREATE TRIGGER `claims_refuse_update` BEFORE UPDATE ON `claims`
BEGIN
  SELECT RAISE(ABORT, 'claims is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `claims_refuse_delete` BEFORE DELETE ON `claims`
BEGIN
  SELECT RAISE(ABORT, 'claims is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `claim_evidence_refuse_update` BEFORE UPDATE ON `claim_evidence`
BEGIN
  SELECT RAISE(ABORT, 'claim_evidence is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `claim_evidence_refuse_delete` BEFORE DELETE ON `claim_evidence`
BEGIN
  SELECT RAISE(ABORT, 'claim_evidence is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `claim_reviews_refuse_update` BEFORE UPDATE ON `claim_reviews`
BEGIN
  SELECT RAISE(ABORT, 'claim_reviews is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `claim_reviews_refuse_delete` BEFORE DELETE ON `claim_reviews`
BEGIN
  SELECT RAISE(ABORT, 'claim_reviews is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `documents_refuse_update` BEFORE UPDATE ON `documents`
BEGIN
  SELECT RAISE(ABORT, 'documents is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `documents_refuse_delete` BEFORE DELETE ON `documents`
BEGIN
  SELECT RAISE(ABORT, 'documents is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `document_captures_refuse_update` BEFORE UPDATE ON `document_captures`
BEGIN
  SELECT RAISE(ABORT, 'document_captures is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `document_captures_refuse_delete` BEFORE DELETE ON `document_captures`
BEGIN
  SELECT RAISE(ABORT, 'document_captures is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `source_grades_refuse_update` BEFORE UPDATE ON `source_grades`
BEGIN
  SELECT RAISE(ABORT, 'source_grades is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `source_grades_refuse_delete` BEFORE DELETE ON `source_grades`
BEGIN
  SELECT RAISE(ABORT, 'source_grades is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_entries_refuse_update` BEFORE UPDATE ON `ledger_entries`
BEGIN
  SELECT RAISE(ABORT, 'ledger_entries is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_entries_refuse_delete` BEFORE DELETE ON `ledger_entries`
BEGIN
  SELECT RAISE(ABORT, 'ledger_entries is append-only');
END;
