/** When the last goods came back, beside the last sale, so that the analysis date can follow both. */
export const sql = `
ALTER TABLE imports ADD COLUMN last_return INTEGER;
UPDATE imports SET last_return = latest.time
  FROM (SELECT import_id, max(time) AS time FROM lines WHERE kind IN (1, 2) GROUP BY import_id) AS latest
  WHERE latest.import_id = imports.id;
`
