-- Which events changed since when: what is made out of the ledger and kept beside it, such as a search index, asks for it.

-- One row for each transaction that worked out events. The token is drawn by lot: two ledgers, or one ledger that was set
-- back to an earlier state, never share a row by chance.
CREATE TABLE event_change (
  number INTEGER PRIMARY KEY,
  token TEXT NOT NULL
);

-- The change in which an event was last worked out; 0 before changes were counted.
ALTER TABLE event ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX event_by_change ON event (changed);

-- Events of which no claim was left.
CREATE TABLE event_gone (
  changed INTEGER NOT NULL,
  event INTEGER NOT NULL,
  PRIMARY KEY (changed, event)
) {keyed};
