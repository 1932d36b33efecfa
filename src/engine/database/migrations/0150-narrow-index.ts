/** Sums are made from the columns of the sales, so that the index over all lines need only find those of one customer's orders. */
export const sql = `
DROP INDEX lines_by_customer;
CREATE INDEX lines_by_customer ON lines (customer_id, order_id) WHERE customer_id IS NOT NULL;
`
