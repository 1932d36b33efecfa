/** Orders without an amount of their own, whose items say in another file what they came to. */
export const sql = `
ALTER TABLE imports ADD COLUMN priced_by_items INTEGER NOT NULL DEFAULT 0 CHECK (priced_by_items IN (0, 1));
`
