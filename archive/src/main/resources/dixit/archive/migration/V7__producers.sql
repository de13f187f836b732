-- With what else than which version of the program a record was made, as the record has it; null where it does not say.
ALTER TABLE document ADD COLUMN model TEXT;
ALTER TABLE document ADD COLUMN knowledge TEXT;
UPDATE document SET
    model = (SELECT json_extract(json, '$.producer.model') FROM record WHERE record.document = document.number),
    knowledge = (SELECT json_extract(json, '$.producer.knowledge') FROM record WHERE record.document = document.number);
