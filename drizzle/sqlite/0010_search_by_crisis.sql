-- Words stand behind the number of their crisis, so that a search within one reads nothing of the others. Neither places
-- nor lengths of texts are kept: nothing is ranked by them. What was indexed is put in again when this has been applied.
DROP TABLE `search_words`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_words` USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii');
--> statement-breakpoint
CREATE TABLE `search_crises` (
	`number` integer PRIMARY KEY NOT NULL,
	`crisis_id` text NOT NULL,
	FOREIGN KEY (`crisis_id`) REFERENCES `crises`(`id`) ON UPDATE no action ON DELETE restrict
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_crises_crisis` ON `search_crises` (`crisis_id`);--> statement-breakpoint
INSERT INTO `search_crises` (`crisis_id`) SELECT `id` FROM `crises` ORDER BY `id`;
