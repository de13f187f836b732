-- Who said it, as people have it now: the id of the actor. Made from record and judgement, and only a help.
ALTER TABLE statement ADD COLUMN actor TEXT;
CREATE INDEX statement_actor ON statement (actor, document) WHERE retracted = 0;

-- Who appears in a document. Made from record and judgement, and only a help.
CREATE TABLE appearance (
    document   INTEGER NOT NULL REFERENCES document (number),
    found      TEXT    NOT NULL,                    -- id as extracted
    found_name TEXT    NOT NULL,                    -- name as extracted
    actor      TEXT    NOT NULL,                    -- id as people have it now
    name       TEXT    NOT NULL,                    -- name as people have it now
    PRIMARY KEY (document, found)
) WITHOUT ROWID;
CREATE INDEX appearance_actor ON appearance (actor);
CREATE INDEX appearance_found ON appearance (found);

-- The names by which a document calls who appears in it. Made from record and judgement, and only a help.
CREATE TABLE form (
    document INTEGER NOT NULL REFERENCES document (number),
    actor    TEXT    NOT NULL,                      -- id as people have it now
    words    TEXT    NOT NULL,                      -- exactly as in the text, without the office
    folded   TEXT    NOT NULL,                      -- its folded words with a blank between
    other    INTEGER NOT NULL,                      -- 1: a name that is none of the actor's: "the text says …"
    times    INTEGER NOT NULL,
    PRIMARY KEY (document, actor, words)
) WITHOUT ROWID;
CREATE INDEX form_folded ON form (folded, actor);
CREATE INDEX form_actor ON form (actor, document);

-- What people decided about actors belongs to no document.
CREATE INDEX judgement_of_actors ON judgement (id) WHERE document IS NULL;
