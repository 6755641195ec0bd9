-- The words of what can be found, folded by the app so that spellings meet; rowid = search_entries.entry.
-- Contentless: the index holds no second copy of a text.
CREATE VIRTUAL TABLE `search_words` USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2');
