/** Files that hold one table of several: what else is known of customers and products, and the items of orders. */
export const sql = `
-- Rows that say more of sales and are none: customers, products, items of orders.
ALTER TABLE imports ADD COLUMN details INTEGER NOT NULL DEFAULT 0;

ALTER TABLE customer_details ADD COLUMN company TEXT;
ALTER TABLE customer_details ADD COLUMN type TEXT;
ALTER TABLE customer_details ADD COLUMN status TEXT;
-- wall-clock seconds
ALTER TABLE customer_details ADD COLUMN since INTEGER;

ALTER TABLE product_details ADD COLUMN unit TEXT;
ALTER TABLE product_details ADD COLUMN size TEXT;
ALTER TABLE product_details ADD COLUMN material TEXT;
-- of one piece
ALTER TABLE product_details ADD COLUMN cost INTEGER;

-- Items whose order came, or will come, in another file. They join by the order's number when they are looked at, so that it does
-- not matter which file comes first; an order that names its products itself needs them not.
CREATE TABLE order_items (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  order_number TEXT NOT NULL,
  product_id INTEGER REFERENCES products (id),
  quantity INTEGER,
  price INTEGER,
  amount INTEGER,
  -- of the whole item
  cost INTEGER,
  content_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX order_items_by_number ON order_items (order_number);
CREATE INDEX order_items_by_import ON order_items (import_id, order_number);
`
