CREATE TABLE `claim_evidence` (
	`claim_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`exact` text NOT NULL,
	`prefix` text NOT NULL,
	`suffix` text NOT NULL,
	PRIMARY KEY(`claim_id`, `ordinal`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `claim_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`claim_id` text NOT NULL,
	`state` text NOT NULL,
	`credibility` integer,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `claim_reviews_claim` ON `claim_reviews` (`claim_id`,`id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`crisis_id` text NOT NULL,
	`document_id` text NOT NULL,
	`kind` text NOT NULL,
	`zone` text NOT NULL,
	`claimant_name` text,
	`claimant_kind` text,
	`claimant_party` text,
	`effect` text,
	`quantifier` text,
	`min` integer,
	`max` integer,
	`victim_class` text,
	`scope` text,
	`incident_kind` text,
	`act` text,
	`status` text,
	`actor` text,
	`target` text,
	`country` text,
	`admin1` text,
	`starts_on` text,
	`ends_on` text,
	`extractor` text NOT NULL,
	`part_of` text,
	`recorded_at` text NOT NULL,
	`payload` text NOT NULL,
	FOREIGN KEY (`crisis_id`) REFERENCES `crises`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`part_of`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `claims_crisis` ON `claims` (`crisis_id`,`id`);--> statement-breakpoint
CREATE INDEX `claims_document` ON `claims` (`document_id`,`id`);--> statement-breakpoint
CREATE TABLE `crises` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`summary` text,
	`inclusion` text,
	`starts_on` text NOT NULL,
	`ends_on` text,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `crises_slug` ON `crises` (`slug`);--> statement-breakpoint
CREATE INDEX `crises_starts_on` ON `crises` (`starts_on`,`id`);--> statement-breakpoint
CREATE TABLE `crisis_parties` (
	`crisis_id` text NOT NULL,
	`position` integer NOT NULL,
	`party` text NOT NULL,
	PRIMARY KEY(`crisis_id`, `party`),
	FOREIGN KEY (`crisis_id`) REFERENCES `crises`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `document_captures` (
	`document_id` text PRIMARY KEY NOT NULL,
	`name` text,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`crisis_id` text NOT NULL,
	`source_id` text NOT NULL,
	`title` text,
	`url` text,
	`published_at` text,
	`retrieved_at` text NOT NULL,
	`recorded_at` text NOT NULL,
	`sort_at` text NOT NULL,
	`language` text,
	`sha256` text NOT NULL,
	`text_sha256` text NOT NULL,
	`origin` text,
	`flags` text NOT NULL,
	`credits` text NOT NULL,
	`fingerprint` text NOT NULL,
	`zones` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`crisis_id`) REFERENCES `crises`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_crisis_text` ON `documents` (`crisis_id`,`text_sha256`);--> statement-breakpoint
CREATE INDEX `documents_crisis_sort` ON `documents` (`crisis_id`,`sort_at`,`id`);--> statement-breakpoint
CREATE INDEX `documents_source` ON `documents` (`source_id`);--> statement-breakpoint
CREATE TABLE `ledger_entries` (
	`position` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`crisis_id` text,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_name` text NOT NULL,
	`reason` text,
	`recorded_at` text NOT NULL,
	`payload_hash` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`crisis_id`) REFERENCES `crises`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_entries_id` ON `ledger_entries` (`id`);--> statement-breakpoint
CREATE INDEX `ledger_entries_crisis` ON `ledger_entries` (`crisis_id`,`position`);--> statement-breakpoint
CREATE INDEX `ledger_entries_subject` ON `ledger_entries` (`subject_id`);--> statement-breakpoint
CREATE TABLE `client_mutations` (
	`actor` text NOT NULL,
	`verb` text NOT NULL,
	`client_mutation_id` text NOT NULL,
	`input_hash` text NOT NULL,
	`result` text NOT NULL,
	`recorded_at` text NOT NULL,
	PRIMARY KEY(`actor`, `verb`, `client_mutation_id`)
);
--> statement-breakpoint
CREATE TABLE `search_entries` (
	`entry` integer PRIMARY KEY NOT NULL,
	`crisis_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	FOREIGN KEY (`crisis_id`) REFERENCES `crises`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `search_entries_subject` ON `search_entries` (`subject_id`);--> statement-breakpoint
CREATE TABLE `source_grades` (
	`id` text PRIMARY KEY NOT NULL,
	`source_id` text NOT NULL,
	`grade` text NOT NULL,
	`reason` text NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE INDEX `source_grades_source` ON `source_grades` (`source_id`,`id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`country` text,
	`ownership` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_name_key` ON `sources` (`name_key`);