CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`crisis_id` text NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`author` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`crisis_id`) REFERENCES `crises`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `decisions_crisis` ON `decisions` (`crisis_id`,`id`);--> statement-breakpoint
ALTER TABLE `claim_reviews` ADD `decision_id` text REFERENCES `decisions`(`id`) ON DELETE restrict;--> statement-breakpoint
CREATE INDEX `claim_reviews_decision` ON `claim_reviews` (`decision_id`);
--> statement-breakpoint
CREATE TRIGGER `decisions_refuse_update` BEFORE UPDATE ON `decisions`
BEGIN
  SELECT RAISE(ABORT, 'decisions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `decisions_refuse_delete` BEFORE DELETE ON `decisions`
BEGIN
  SELECT RAISE(ABORT, 'decisions is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `decisions_refuse_replace` BEFORE INSERT ON `decisions`
WHEN EXISTS (SELECT 1 FROM `decisions` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `decisions` WHERE `id` = NEW.`id`)
BEGIN
  SELECT RAISE(ABORT, 'decisions is append-only: a row stands there already');
END;
