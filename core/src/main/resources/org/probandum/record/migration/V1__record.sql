-- The record itself: what is here is never changed and never deleted.

CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  who TEXT NOT NULL,
  body TEXT NOT NULL,
  why TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

-- Documents, reports and lists that entries name by the SHA-256 of their bytes; kept deflated.
CREATE TABLE stored (
  hash TEXT PRIMARY KEY,
  length INTEGER NOT NULL,
  deflated BLOB NOT NULL
) STRICT;

CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'an entry of the journal is never changed'); END;

CREATE TRIGGER journal_is_not_cut BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'an entry of the journal is never deleted'); END;

CREATE TRIGGER stored_is_not_changed BEFORE UPDATE ON stored
BEGIN SELECT RAISE(ABORT, 'a stored value is never changed'); END;

CREATE TRIGGER stored_is_not_cut BEFORE DELETE ON stored
BEGIN SELECT RAISE(ABORT, 'a stored value is never deleted'); END;
