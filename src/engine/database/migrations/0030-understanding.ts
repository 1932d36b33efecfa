/** What is known about imports and shops beside the sales: overlaps, the imports of a run, mappings, exclusions, merges. */
export const sql = `
-- How many rows an import skipped because an earlier one had brought them; as long as it stands, the earlier one stays.
CREATE TABLE import_overlaps (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  earlier_id INTEGER NOT NULL REFERENCES imports (id),
  rows INTEGER NOT NULL,
  PRIMARY KEY (import_id, earlier_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE run_imports (
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  import_id INTEGER NOT NULL,
  PRIMARY KEY (run_id, import_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER run_uses_imports AFTER INSERT ON runs BEGIN
  INSERT INTO run_imports (run_id, import_id) SELECT NEW.id, id FROM imports;
END;

-- A mapping that somebody chose, found again by the folded names of the header.
CREATE TABLE mappings (
  id INTEGER PRIMARY KEY,
  shape TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  headers TEXT NOT NULL,
  mapping TEXT NOT NULL,
  used_at TEXT NOT NULL
) STRICT;

-- Products that are no goods: postage, fees, corrections. By code, so that they outlive an undone import.
CREATE TABLE exclusions (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Customers who are another customer as well.
CREATE TABLE merges (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
  into_id INTEGER NOT NULL REFERENCES customers (id),
  CHECK (customer_id <> into_id)
) STRICT;
`
