/** How each file was read, as it was said after its import; null for imports of older versions. */
export const sql = `ALTER TABLE imports ADD COLUMN understood TEXT;`
