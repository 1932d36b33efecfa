/** What each customer of a run spent. Where monetary was the sum of it, runs that are there know it; others do not. */
export const sql = `
ALTER TABLE run_customers ADD COLUMN spending INTEGER;
UPDATE run_customers SET spending = monetary WHERE run_id IN
  (SELECT id FROM runs WHERE coalesce(json_extract(summary, '$.settings.monetary'), 'total') = 'total');
`
