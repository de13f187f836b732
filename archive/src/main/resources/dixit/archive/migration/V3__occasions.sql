-- An occasion as one document tells it, and with which others it is one. Made from record and judgement, and only a help.
CREATE TABLE occasion (
    id       TEXT    PRIMARY KEY,                   -- address of its own, 16 characters
    document INTEGER NOT NULL REFERENCES document (number),
    local    TEXT    NOT NULL,                      -- its id in the record
    bucket   TEXT,                                  -- principal, month and day; only within one are occasions joined
    joined   TEXT    NOT NULL,                      -- address of the occasion that it is; its own if of no other document
    because  TEXT,                                  -- rule that joined it with another; null if none did
    score    REAL,
    primacy  INTEGER NOT NULL,                      -- 1: the record of it among those joined
    told     TEXT    NOT NULL                       -- what joining looks at, JSON
);
CREATE INDEX occasion_document ON occasion (document);
CREATE INDEX occasion_bucket ON occasion (bucket);
CREATE INDEX occasion_joined ON occasion (joined);
