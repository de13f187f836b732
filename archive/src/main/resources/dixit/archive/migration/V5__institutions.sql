-- Institutions that a document names. Made from record and judgement, and only a help.
CREATE TABLE institution (
    document   INTEGER NOT NULL REFERENCES document (number),
    id         TEXT    NOT NULL,                    -- such as institution/new-start
    name       TEXT    NOT NULL,
    kind       TEXT    NOT NULL,                    -- such as treaty
    parties    TEXT    NOT NULL,                    -- names, a line each
    mentions   INTEGER NOT NULL,
    statements INTEGER NOT NULL,                    -- in which it is mentioned, without those that people took away
    places     TEXT    NOT NULL,                    -- of the mentions: first unit and end, UTF-16, a line each
    PRIMARY KEY (document, id)
) WITHOUT ROWID;
CREATE INDEX institution_id ON institution (id);

-- By what words a document names them. Made from the record, and only a help.
CREATE TABLE institution_form (
    document    INTEGER NOT NULL REFERENCES document (number),
    institution TEXT    NOT NULL,
    words       TEXT    NOT NULL,                   -- exactly as in the text, or the name that the program shows
    folded      TEXT    NOT NULL,                   -- its folded words with a blank between
    named       INTEGER NOT NULL,                   -- 1: a name; 0: words that point back, such as "Treaty"
    times       INTEGER NOT NULL,                   -- 0 for the name shown where the text does not have it
    PRIMARY KEY (document, institution, words)
) WITHOUT ROWID;
CREATE INDEX institution_form_folded ON institution_form (folded, institution);
CREATE INDEX institution_form_institution ON institution_form (institution, document);
