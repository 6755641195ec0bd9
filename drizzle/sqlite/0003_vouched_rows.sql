CREATE TABLE `redactions` (
	`document_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
ALTER TABLE `ledger_entries` ADD `format` integer;--> statement-breakpoint
ALTER TABLE `client_mutations` ADD `subject_id` text;--> statement-breakpoint
CREATE INDEX `client_mutations_subject` ON `client_mutations` (`subject_id`);