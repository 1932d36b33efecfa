/** Customers who are one and the same: who was merged into whom in which go, so that each go can be undone alone. */
export const sql = `
DROP TABLE merges;

-- A customer goes into one other at most; that other one may go into a third. Following it up ends at who stands for all.
CREATE TABLE merges (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
  into_id INTEGER NOT NULL REFERENCES customers (id),
  merge_id INTEGER NOT NULL,
  merged_at TEXT NOT NULL,
  CHECK (customer_id <> into_id)
) STRICT;

-- Everybody who is merged with somebody, and who stands for them; those who stand for others stand for themselves.
CREATE VIEW merged_customers (member_id, owner_id) AS
WITH RECURSIVE up (member_id, owner_id) AS (
  SELECT customer_id, into_id FROM merges
  UNION ALL
  SELECT up.member_id, merges.into_id FROM up JOIN merges ON merges.customer_id = up.owner_id
)
SELECT member_id, owner_id FROM up WHERE owner_id NOT IN (SELECT customer_id FROM merges)
UNION
SELECT into_id, into_id FROM merges WHERE into_id NOT IN (SELECT customer_id FROM merges);

-- What was merged when the run was made.
ALTER TABLE runs ADD COLUMN merges TEXT NOT NULL DEFAULT '';
`
