/** What is done each month, remembered. */
export const sql = `
CREATE TABLE recipes (
  id INTEGER PRIMARY KEY,
  -- within the body, too
  name TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL,
  -- local wall time, YYYY-MM-DD HH:MM
  used_at TEXT NOT NULL
) STRICT;
`
