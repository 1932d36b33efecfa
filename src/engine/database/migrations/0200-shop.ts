/** What a person said of the shop: one row at most. */
export const sql = `
CREATE TABLE shop (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT,
  -- a PNG
  logo BLOB,
  -- ISO 4217
  currency TEXT,
  -- the month with which its fiscal year begins
  first_month INTEGER NOT NULL CHECK (first_month BETWEEN 1 AND 12),
  hemisphere TEXT NOT NULL CHECK (hemisphere IN ('auto', 'north', 'south')),
  -- BCP 47
  language TEXT
) STRICT;
`
