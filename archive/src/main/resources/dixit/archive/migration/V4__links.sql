-- Quotes tied to the passages of other documents that they render, and reports of the same words to each other. Made from
-- records, judgements and the index, and only a help.
CREATE TABLE link (
    quote_document   INTEGER NOT NULL REFERENCES document (number),
    quote_statement  TEXT    NOT NULL,              -- key
    quote_start      INTEGER NOT NULL,              -- first UTF-16 unit of the quote
    record_document  INTEGER NOT NULL REFERENCES document (number),
    record_statement TEXT,                          -- key; null for words of an author
    is_record        INTEGER NOT NULL,              -- 1: the speaker's own words, 0: another report of them
    verdict          TEXT    NOT NULL,
    score            REAL    NOT NULL,
    entry            TEXT    NOT NULL,              -- both places, the words that differ
    PRIMARY KEY (quote_document, quote_statement, quote_start, record_document)
) WITHOUT ROWID;
CREATE INDEX link_record ON link (record_document);
CREATE INDEX link_quote_statement ON link (quote_statement);
CREATE INDEX link_record_statement ON link (record_statement);
