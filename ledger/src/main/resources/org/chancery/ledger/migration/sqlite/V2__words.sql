-- Full text. What is indexed are the words as ledger.words.Words gives them, joined by blanks: the
-- tokenizer finds them again one by one, so both databases know the same words.
create virtual table statement_words using fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);
create virtual table report_words using fts5 (
  words, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

-- PostgreSQL does this by a foreign key, which a virtual table cannot have.
create trigger statement_words_of_gone after delete on statement begin
  delete from statement_words where rowid = old.id;
end;
create trigger report_words_of_gone after delete on report begin
  delete from report_words where rowid = old.id;
end;
