/** What belongs to the clusters of a run: the features beyond its measures, and the words that somebody gave its clusters. */
export const sql = `
-- 64-bit floats, one per customer of the run in ascending order of their keys; NaN where a customer has no value.
CREATE TABLE run_features (
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  feature TEXT NOT NULL,
  customer_values BLOB NOT NULL,
  PRIMARY KEY (run_id, feature)
) STRICT;

CREATE TABLE run_clusters (
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  cluster INTEGER NOT NULL,
  name TEXT,
  sentence TEXT,
  PRIMARY KEY (run_id, cluster)
) STRICT, WITHOUT ROWID;
`
