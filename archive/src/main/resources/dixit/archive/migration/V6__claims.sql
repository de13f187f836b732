-- What documents hold to be so, each as somebody claims it: events, positions, statuses of institutions. Made from record and
-- judgement, and only a help. Claims on statements that people took away, or that are doubtful, are not here.
CREATE TABLE claim (
    key           TEXT    PRIMARY KEY,
    document      INTEGER NOT NULL REFERENCES document (number),
    layer         TEXT    NOT NULL,                 -- event, position, status
    ordinal       INTEGER NOT NULL,                 -- in its layer, as in the record
    type          TEXT    NOT NULL,                 -- REQUEST; supports; in_force
    actor         TEXT,                             -- id; name/… for words that name nobody known
    actor_for     TEXT,                             -- id of the state or body that the actor serves by office
    object        TEXT,                             -- recipient of an event, institution of the others
    object_for    TEXT,
    asserter      TEXT    NOT NULL,
    asserter_for  TEXT,
    own           INTEGER NOT NULL,                 -- 1: the author's own report, nobody is quoted
    negated       INTEGER NOT NULL,
    hedged        INTEGER NOT NULL,
    future        INTEGER NOT NULL,
    conditional   INTEGER NOT NULL,
    statement     TEXT,                             -- key
    outlet        TEXT,
    date          TEXT,                             -- EDTF
    basis         TEXT,                             -- claim, said, published
    first         INTEGER,                          -- first and last day that the date may mean, yyyymmdd
    last          INTEGER,
    score         REAL    NOT NULL,
    entry         TEXT    NOT NULL                  -- names, evidence and the rest that is shown
);
CREATE INDEX claim_document ON claim (document, layer, ordinal);
CREATE INDEX claim_pair ON claim (layer, actor, object);
CREATE INDEX claim_object ON claim (layer, object, first);
CREATE INDEX claim_actor_for ON claim (layer, actor_for, object_for) WHERE actor_for IS NOT NULL;
CREATE INDEX claim_object_for ON claim (layer, object_for) WHERE object_for IS NOT NULL;
CREATE INDEX claim_asserter ON claim (layer, asserter, first);
CREATE INDEX claim_asserter_for ON claim (layer, asserter_for, first) WHERE asserter_for IS NOT NULL;
CREATE INDEX claim_type ON claim (layer, type, first);
CREATE INDEX claim_first ON claim (layer, first);
CREATE INDEX claim_statement ON claim (statement) WHERE statement IS NOT NULL;

-- Which institutions the sentences mention that an event rests on. Made from the record, and only a help.
CREATE TABLE claim_institution (
    claim       TEXT    NOT NULL,
    document    INTEGER NOT NULL REFERENCES document (number),
    institution TEXT    NOT NULL,
    PRIMARY KEY (institution, claim)
) WITHOUT ROWID;
CREATE INDEX claim_institution_document ON claim_institution (document);
