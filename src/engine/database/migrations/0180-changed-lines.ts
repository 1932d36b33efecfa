/** Lines that count no more because of what an import said of their orders, with what they were and how many rows they had of their own (0 or 1). */
export const sql = `
CREATE TABLE changed_lines (
  line_id INTEGER PRIMARY KEY REFERENCES lines (id),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  rows INTEGER NOT NULL CHECK (rows IN (0, 1))
) STRICT;
`
