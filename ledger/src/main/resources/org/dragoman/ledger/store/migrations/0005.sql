-- The claims of an event with their documents, without reading the claims themselves: what an event that thousands tell is
-- listed by.
DROP INDEX claim_by_cell;
CREATE INDEX claim_by_cell ON claim (cell, document);
