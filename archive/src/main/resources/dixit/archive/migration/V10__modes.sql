-- How an event was done: sanctions, expel, withdraw. Empty for the claims of records made before; extracting anew fills it.
ALTER TABLE claim ADD COLUMN mode TEXT;
CREATE INDEX claim_mode ON claim (layer, mode, first) WHERE mode IS NOT NULL;
