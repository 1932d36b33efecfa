/** What tells a file that is as Regulars left it from one that was damaged, and one workspace from another of the same name. */
export const sql = `
-- One row. While a program has the workspace open, and after an unclean end, is_whole is 0; else pages and checksum are those of the
-- file, see seal.ts.
CREATE TABLE seal (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- names the workspace in its backups
  identity TEXT NOT NULL,
  is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1)),
  pages INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
INSERT INTO seal (id, identity, is_whole, pages, checksum) VALUES (1, lower(hex(randomblob(4))), 0, 0, 0);
`
