-- Lists in the order of dates, and counts by year and outlet, without a look at the rows themselves.
DROP INDEX claim_first;
CREATE INDEX claim_when ON claim (layer, first, last, document, ordinal, outlet);
