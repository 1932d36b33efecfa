/** What sold goods cost the shop, as the file of the sales says it; apart from the lines, because few files do. */
export const sql = `
-- kind tells a line from another one that stands on the same row, such as the refund of a sale
CREATE TABLE line_costs (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  -- of all pieces of the line
  cost INTEGER NOT NULL,
  PRIMARY KEY (import_id, row, kind)
) STRICT, WITHOUT ROWID;
`
