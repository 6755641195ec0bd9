CREATE TABLE `batch_items` (
	`batch_id` text NOT NULL,
	`number` integer NOT NULL,
	`input` text NOT NULL,
	PRIMARY KEY(`batch_id`, `number`),
	FOREIGN KEY (`batch_id`) REFERENCES `batches`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TABLE `batch_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text,
	`outcome` text NOT NULL,
	`document_id` text,
	`claims` integer,
	`code` text,
	`message` text,
	`path` text,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `batches`(`id`) ON UPDATE no action ON DELETE restrict,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `batch_steps_batch` ON `batch_steps` (`batch_id`,`number`);--> statement-breakpoint
CREATE TABLE `batches` (
	`id` text PRIMARY KEY NOT NULL,
	`crisis_id` text NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_name` text NOT NULL,
	`items` integer NOT NULL,
	`recorded_at` text NOT NULL,
	FOREIGN KEY (`crisis_id`) REFERENCES `crises`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE TRIGGER `batches_refuse_update` BEFORE UPDATE ON `batches`
BEGIN
  SELECT RAISE(ABORT, 'batches is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `batches_refuse_delete` BEFORE DELETE ON `batches`
BEGIN
  SELECT RAISE(ABORT, 'batches is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `batches_refuse_replace` BEFORE INSERT ON `batches`
WHEN EXISTS (SELECT 1 FROM `batches` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `batches` WHERE `id` = NEW.`id`)
BEGIN
  SELECT RAISE(ABORT, 'batches is append-only: a row stands there already');
END;
--> statement-breakpoint
CREATE TRIGGER `batch_steps_refuse_update` BEFORE UPDATE ON `batch_steps`
BEGIN
  SELECT RAISE(ABORT, 'batch_steps is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `batch_steps_refuse_delete` BEFORE DELETE ON `batch_steps`
BEGIN
  SELECT RAISE(ABORT, 'batch_steps is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `batch_steps_refuse_replace` BEFORE INSERT ON `batch_steps`
WHEN EXISTS (SELECT 1 FROM `batch_steps` WHERE `rowid` = NEW.`rowid`)
  OR EXISTS (SELECT 1 FROM `batch_steps` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `batch_steps` WHERE `batch_id` = NEW.`batch_id` AND `number` = NEW.`number`)
BEGIN
  SELECT RAISE(ABORT, 'batch_steps is append-only: a row stands there already');
END;
