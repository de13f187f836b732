-- What people decided on shifts that the program proposes. Only ever added to: the last one on a pair counts.
CREATE TABLE turn_judgement (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT    NOT NULL,                       -- ISO 8601
    who     TEXT    NOT NULL,
    before  TEXT    NOT NULL,                       -- key of the earlier position
    after   TEXT    NOT NULL,                       -- key of the later one
    verdict TEXT    NOT NULL,                       -- shift, no_shift, open
    note    TEXT
);
CREATE INDEX turn_judgement_pair ON turn_judgement (before, after);
CREATE TRIGGER turn_judgement_stays BEFORE UPDATE ON turn_judgement
BEGIN
    SELECT RAISE(ABORT, 'a judgement is never changed');
END;
CREATE TRIGGER turn_judgement_is_kept BEFORE DELETE ON turn_judgement
BEGIN
    SELECT RAISE(ABORT, 'a judgement is never deleted');
END;
