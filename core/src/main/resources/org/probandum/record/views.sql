-- Views: derived from the record, dropped and made anew whenever their shape or the program's
-- version changes. What is compared when a case is verified is every table here but `words`.

CREATE TABLE view_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE entry_state (
  entry INTEGER PRIMARY KEY,
  active INTEGER NOT NULL
) STRICT;

CREATE TABLE setting_entry (
  entry INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  value TEXT
) STRICT;

-- Every file that an entry added, whether the entry holds or not.
CREATE TABLE source_file (
  entry INTEGER NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  stored TEXT NOT NULL,
  PRIMARY KEY (entry, id)
) STRICT;
CREATE INDEX source_file_by_id ON source_file (id);

CREATE TABLE rejected (
  entry INTEGER NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX rejected_by_entry ON rejected (entry);

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  path TEXT NOT NULL,
  title TEXT NOT NULL,
  source TEXT NOT NULL,
  published TEXT,
  language TEXT,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  stored TEXT NOT NULL,
  entry INTEGER NOT NULL,
  added INTEGER NOT NULL
) STRICT;
CREATE INDEX document_by_path ON document (path);
CREATE INDEX document_by_source ON document (source);

CREATE TABLE run (
  entry INTEGER PRIMARY KEY,
  run_id TEXT NOT NULL,
  version TEXT NOT NULL,
  article TEXT NOT NULL,
  article_id TEXT NOT NULL,
  article_stored TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  time INTEGER NOT NULL,
  who TEXT NOT NULL,
  claims INTEGER NOT NULL,
  report TEXT NOT NULL,
  keys TEXT NOT NULL
) STRICT;
CREATE INDEX run_by_article ON run (article);
CREATE INDEX run_by_article_id ON run (article_id);

-- The latest run of each article that holds.
CREATE TABLE article (
  name TEXT PRIMARY KEY,
  run INTEGER NOT NULL,
  reading BLOB NOT NULL
) STRICT;

-- Every claim of every run.
CREATE TABLE run_claim (
  run INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  claim TEXT NOT NULL,
  proposition TEXT NOT NULL,
  verdict TEXT NOT NULL,
  PRIMARY KEY (run, ordinal)
) STRICT, WITHOUT ROWID;

-- The latest wording of every claim ever seen: what a later run's claims are matched with.
CREATE TABLE known_claim (
  claim TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  sentence TEXT NOT NULL,
  text TEXT NOT NULL,
  proposition TEXT NOT NULL
) STRICT;
CREATE INDEX known_claim_by_article ON known_claim (article);

-- What the latest run that has the claim, and holds, says of it.
CREATE TABLE machine_claim (
  claim TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  run INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  detail BLOB NOT NULL
) STRICT;
CREATE INDEX machine_claim_by_article ON machine_claim (article);

CREATE TABLE decision (
  entry INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  time INTEGER NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  body TEXT NOT NULL,
  basis TEXT NOT NULL,
  document TEXT,
  source TEXT,
  target INTEGER,
  active INTEGER NOT NULL,
  stale INTEGER NOT NULL,
  affirmed_by TEXT
) STRICT;
CREATE INDEX decision_by_document ON decision (document) WHERE document IS NOT NULL;
CREATE INDEX decision_by_source ON decision (source) WHERE source IS NOT NULL;
CREATE INDEX decision_by_target ON decision (target) WHERE target IS NOT NULL;
CREATE INDEX decision_stale ON decision (stale) WHERE stale = 1;

CREATE TABLE decision_claim (
  claim TEXT NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (claim, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_claim_by_entry ON decision_claim (entry);

CREATE TABLE claim (
  claim TEXT PRIMARY KEY,
  article TEXT NOT NULL,
  number TEXT,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  text TEXT NOT NULL,
  proposition TEXT NOT NULL,
  by_person INTEGER NOT NULL,
  state TEXT NOT NULL,
  machine_verdict TEXT,
  derived_verdict TEXT,
  person_verdict TEXT,
  verdict TEXT,
  decided_by TEXT,
  status TEXT NOT NULL,
  stale INTEGER NOT NULL,
  decided INTEGER NOT NULL,
  supporting INTEGER NOT NULL,
  contradicting INTEGER NOT NULL,
  urgency INTEGER NOT NULL
) STRICT;
CREATE INDEX claim_by_place ON claim (article, start, ordinal, claim);
CREATE INDEX claim_by_urgency ON claim (state, urgency, article, start, ordinal, claim);
CREATE INDEX claim_by_verdict ON claim (state, verdict);
CREATE INDEX claim_by_status ON claim (state, status);

CREATE TABLE claim_document (
  claim TEXT NOT NULL,
  document TEXT NOT NULL,
  relation TEXT NOT NULL,
  PRIMARY KEY (document, claim, relation)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_document_by_claim ON claim_document (claim);

CREATE TABLE verdict (
  claim TEXT NOT NULL,
  who TEXT NOT NULL,
  verdict TEXT NOT NULL,
  entry INTEGER NOT NULL,
  time INTEGER NOT NULL,
  stale INTEGER NOT NULL,
  PRIMARY KEY (claim, who)
) STRICT, WITHOUT ROWID;
CREATE INDEX verdict_by_who ON verdict (who);

CREATE TABLE source_grade (
  source TEXT PRIMARY KEY,
  reliability TEXT NOT NULL,
  entry INTEGER NOT NULL,
  who TEXT NOT NULL
) STRICT;

CREATE TABLE item_grade (
  document TEXT PRIMARY KEY,
  credibility TEXT NOT NULL,
  entry INTEGER NOT NULL
) STRICT;

CREATE TABLE mention (
  document TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  kind TEXT NOT NULL,
  machine TEXT,
  normal TEXT,
  entry INTEGER NOT NULL,
  PRIMARY KEY (document, start, end, kind)
) STRICT, WITHOUT ROWID;

-- What each row of `words` is.
CREATE TABLE worded (
  row INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE words USING fts5(
  text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 2"
);
