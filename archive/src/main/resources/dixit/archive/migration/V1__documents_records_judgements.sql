-- What a person or program needs to know about an archive as a whole: its own identity, when it was made.
CREATE TABLE archive (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- A document, once for each content. Its original lies in originals/, named by the hash.
CREATE TABLE document (
    number       INTEGER PRIMARY KEY AUTOINCREMENT, -- order of import
    hash         TEXT    NOT NULL UNIQUE,           -- SHA-256 of the source bytes
    id           TEXT    NOT NULL,                  -- the file's name without its endings; not unique
    media_type   TEXT    NOT NULL,
    source_bytes INTEGER NOT NULL,
    genre        TEXT    NOT NULL,
    title        TEXT,
    outlet       TEXT,
    published    TEXT,                              -- EDTF
    url          TEXT,
    language     TEXT,
    characters   INTEGER NOT NULL,                  -- code points
    statements   INTEGER NOT NULL,                  -- without those that people took away
    producer     TEXT    NOT NULL,                  -- version of the program that made the record
    imported     TEXT    NOT NULL,                  -- when it was first added, ISO 8601
    change       INTEGER NOT NULL                   -- number of the last change; the index says up to which it goes
);
CREATE INDEX document_id ON document (id);
CREATE UNIQUE INDEX document_change ON document (change);

-- The record as it was extracted, in the exchange format, and the reader's layers as compressed JSON.
CREATE TABLE record (
    document INTEGER PRIMARY KEY REFERENCES document (number),
    json     TEXT NOT NULL,
    reading  BLOB NOT NULL
);

-- Each statement as it is shown: the record with corrections applied. Made from record and judgement, and only a help.
CREATE TABLE statement (
    key           TEXT    PRIMARY KEY,
    document      INTEGER NOT NULL REFERENCES document (number),
    ordinal       INTEGER NOT NULL,
    retracted     INTEGER NOT NULL,
    speaker       TEXT,
    speaker_words TEXT,                             -- folded words of the name, each after a blank
    entry         TEXT    NOT NULL
);
CREATE INDEX statement_document ON statement (document, ordinal);
CREATE INDEX statement_speaker ON statement (speaker, document) WHERE retracted = 0;

-- Keys that were given out and whose statement stands elsewhere, or nowhere, since the document was extracted anew.
CREATE TABLE moved (
    key      TEXT    PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document (number),
    anchor   TEXT    NOT NULL,                      -- where it was: spans in code points and exact words, JSON
    target   TEXT                                   -- its key now
);
CREATE INDEX moved_document ON moved (document);

-- What people decided. Only ever added to: undoing is a judgement, too.
CREATE TABLE judgement (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT    NOT NULL,                     -- ISO 8601
    who       TEXT    NOT NULL,
    kind      TEXT    NOT NULL,                     -- wrong_speaker, not_a_statement, wrong_words, undo
    document  TEXT,                                 -- hash of the document; stays true if the document is added again
    statement TEXT,                                 -- key of the statement when it was judged
    anchor    TEXT,                                 -- where the statement was: spans in code points and exact words, JSON
    value     TEXT,                                 -- speaker's name, or the anchor of the right words
    note      TEXT,
    undoes    INTEGER REFERENCES judgement (id)
);
CREATE INDEX judgement_document ON judgement (document);
CREATE TRIGGER judgement_stays BEFORE UPDATE ON judgement
BEGIN
    SELECT RAISE(ABORT, 'a judgement is never changed');
END;
CREATE TRIGGER judgement_is_kept BEFORE DELETE ON judgement
BEGIN
    SELECT RAISE(ABORT, 'a judgement is never deleted');
END;
