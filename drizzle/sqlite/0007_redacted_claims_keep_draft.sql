-- The tombstone path blanks words only: a claim of a redacted document stays a draft, or none.
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
  AND NEW.`draft` IS OLD.`draft`
)
BEGIN
  SELECT RAISE(ABORT, 'claims is append-only');
END;
