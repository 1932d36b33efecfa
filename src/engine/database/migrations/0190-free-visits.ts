/** Days on which a customer came and paid nothing: no sale in any measure, yet a visit. */
export const sql = `
CREATE TABLE free_visits (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  -- as in customers.code; who never paid anything is no customer
  customer TEXT NOT NULL,
  -- whole days since 1970-01-01
  day INTEGER NOT NULL,
  PRIMARY KEY (import_id, customer, day)
) STRICT, WITHOUT ROWID;
`
