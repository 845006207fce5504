-- The ledger's tables. {bytes}, {keyed} and {text_key} stand for what the two databases write differently.
-- Days are counted from 1970-01-01; an open or unknown end is null.

CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  content TEXT NOT NULL,
  form TEXT NOT NULL,
  language TEXT,
  published_said TEXT,
  published TEXT,
  source TEXT,
  url TEXT,
  title TEXT,
  ingested_at TEXT NOT NULL,
  known_on INTEGER NOT NULL,
  copy_of INTEGER,
  shingles {bytes} NOT NULL
);
CREATE UNIQUE INDEX document_by_content ON document (content);
CREATE INDEX document_by_id ON document (id);
CREATE INDEX document_by_source ON document (source);

-- The text as it was handed in, and the cleaned view where it is another; both compressed.
CREATE TABLE document_text (
  document INTEGER PRIMARY KEY,
  original {bytes} NOT NULL,
  cleaned {bytes}
);

-- Which documents hold a band of shingle hashes: the way to near-duplicates.
CREATE TABLE shingle_band (
  band BIGINT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (band, document)
) {keyed};

CREATE TABLE story (
  document INTEGER NOT NULL,
  number INTEGER NOT NULL,
  published TEXT,
  PRIMARY KEY (document, number)
) {keyed};

CREATE TABLE claim (
  number INTEGER PRIMARY KEY,
  document INTEGER NOT NULL,
  place INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  record TEXT NOT NULL,
  rule TEXT NOT NULL,
  trigger_words TEXT NOT NULL,
  cell INTEGER NOT NULL,
  -- The event this claim gives its name to when it is the oldest of it.
  birth TEXT NOT NULL,
  -- A number that a later reading of the same words takes over.
  age INTEGER NOT NULL
);
CREATE INDEX claim_by_document ON claim (document, place);
CREATE INDEX claim_by_cell ON claim (cell);
CREATE INDEX claim_by_birth ON claim (birth, age);
CREATE INDEX claim_by_age ON claim (age);

CREATE TABLE evidence (
  claim INTEGER NOT NULL,
  place INTEGER NOT NULL,
  start_point INTEGER NOT NULL,
  end_point INTEGER NOT NULL,
  line INTEGER NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (claim, place)
) {keyed};

-- Claims that say the same in every field that tells events apart.
CREATE TABLE cell (
  number INTEGER PRIMARY KEY,
  block TEXT NOT NULL,
  signature TEXT NOT NULL,
  -- Of its oldest claim.
  age INTEGER NOT NULL,
  birth TEXT NOT NULL,
  event INTEGER
);
CREATE UNIQUE INDEX cell_by_signature ON cell (block, signature);
CREATE INDEX cell_by_event ON cell (event);

-- Cells that tell two things: one document tells both (decision 0), or a human said so (the number of the decision).
CREATE TABLE cell_apart (
  one INTEGER NOT NULL,
  other INTEGER NOT NULL,
  decision INTEGER NOT NULL,
  PRIMARY KEY (one, other, decision)
) {keyed};

CREATE TABLE event (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day INTEGER,
  last_day INTEGER,
  documents INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  confidence DOUBLE PRECISION NOT NULL,
  known_on INTEGER NOT NULL,
  review TEXT NOT NULL,
  disputed INTEGER NOT NULL,
  -- Whether claims came or went since the summary was made.
  stale INTEGER NOT NULL,
  summary TEXT
);
CREATE UNIQUE INDEX event_by_id ON event (id);
CREATE INDEX event_by_type ON event (type, first_day);
CREATE INDEX event_by_day ON event (first_day);
CREATE INDEX event_by_stale ON event (stale) WHERE stale = 1;
CREATE INDEX event_by_dispute ON event (disputed) WHERE disputed = 1;

CREATE TABLE event_participant (
  event INTEGER NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (event, place)
) {keyed};
CREATE INDEX event_participant_by_code ON event_participant (code, kind, event);

-- Every pair of an event's sides, so that a relation is found without going through all events of a country.
CREATE TABLE event_pair (
  pair TEXT NOT NULL,
  event INTEGER NOT NULL,
  PRIMARY KEY (pair, event)
) {keyed};
CREATE INDEX event_pair_by_event ON event_pair (event);

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) {text_key};

CREATE TABLE person_spelling (
  person TEXT NOT NULL,
  spelling TEXT NOT NULL,
  folded TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (person, spelling)
) {keyed};
CREATE INDEX person_spelling_by_folded ON person_spelling (folded);

CREATE TABLE person_side (
  person TEXT NOT NULL,
  side TEXT NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (person, side)
) {keyed};

-- Human decisions, never changed or taken out: undoing one is another one.
CREATE TABLE review (
  number INTEGER PRIMARY KEY,
  event TEXT NOT NULL,
  action TEXT NOT NULL,
  detail TEXT NOT NULL,
  who TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX review_by_event ON review (event);

CREATE TABLE feed (
  url TEXT NOT NULL PRIMARY KEY,
  entity_tag TEXT,
  last_modified TEXT,
  checked_at TEXT NOT NULL
) {text_key};
