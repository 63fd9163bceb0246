-- Full text. The vectors are made of the words as ledger.words.Words gives them, not by a text search
-- configuration of the server, so both databases know the same words.
create table statement_words (
  rowid bigint primary key references statement (id) on delete cascade,
  words tsvector not null
);
create index statement_words_words on statement_words using gin (words);
create table report_words (
  rowid bigint primary key references report (id) on delete cascade,
  words tsvector not null
);
create index report_words_words on report_words using gin (words);
