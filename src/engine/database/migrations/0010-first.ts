/**
 * The first schema. Amounts, prices and quantities are integers in ten-thousandths; times are wall-clock seconds since
 * 1970-01-01 without a zone. Details of customers and products are kept per import, the newest wins, so that undoing an import
 * takes back exactly what it brought.
 */
export const sql = `
CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  mapping TEXT NOT NULL,
  columns TEXT NOT NULL,
  notes TEXT NOT NULL,
  currency TEXT,
  rows_read INTEGER NOT NULL,
  already_imported INTEGER NOT NULL,
  already_imported_duplicates INTEGER NOT NULL,
  -- wall-clock seconds of the first and the last sale; null without any
  first_sale INTEGER,
  last_sale INTEGER
) STRICT;

-- What an import's lines add up to, so that no screen has to count millions of them.
CREATE TABLE import_tallies (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  without_customer INTEGER NOT NULL CHECK (without_customer IN (0, 1)),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  is_duplicate INTEGER NOT NULL CHECK (is_duplicate IN (0, 1)),
  rows INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (import_id, without_customer, kind, is_duplicate)
) STRICT, WITHOUT ROWID;

CREATE TABLE customers (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE products (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE countries (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE stores (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE customer_details (
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  name TEXT,
  country_id INTEGER REFERENCES countries (id),
  email TEXT,
  phone TEXT,
  -- 1 asked not to be written to, 0 agreed to it; null where the file says nothing
  opt_out INTEGER CHECK (opt_out IN (0, 1)),
  PRIMARY KEY (customer_id, import_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE product_details (
  product_id INTEGER NOT NULL REFERENCES products (id),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  name TEXT,
  category TEXT,
  PRIMARY KEY (product_id, import_id)
) STRICT, WITHOUT ROWID;

-- An order without a number of its own is a customer's day. The same number in two stores is two orders.
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  store_id INTEGER REFERENCES stores (id),
  country_id INTEGER REFERENCES countries (id)
) STRICT;
CREATE INDEX orders_by_number ON orders (number);

-- kind: 0 sale, 1 credit note, 2 other return, 3 cancelled
CREATE TABLE lines (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  is_duplicate INTEGER NOT NULL CHECK (is_duplicate IN (0, 1)),
  customer_id INTEGER REFERENCES customers (id),
  order_id INTEGER REFERENCES orders (id),
  product_id INTEGER REFERENCES products (id),
  time INTEGER NOT NULL,
  quantity INTEGER,
  price INTEGER,
  amount INTEGER NOT NULL,
  content_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX lines_by_customer ON lines (customer_id, order_id, kind, is_duplicate, time, amount)
  WHERE customer_id IS NOT NULL;

CREATE TABLE refused (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  reason TEXT NOT NULL,
  is_duplicate INTEGER NOT NULL CHECK (is_duplicate IN (0, 1)),
  counts_as TEXT NOT NULL CHECK (counts_as IN ('withoutCustomer', 'cancelled', 'invalid')),
  content_hash INTEGER NOT NULL,
  cells TEXT NOT NULL
) STRICT;
CREATE INDEX refused_by_import ON refused (import_id, reason);

-- Maps of one's own. A run holds the map that made it, so that these can change.
CREATE TABLE segment_maps (id TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL) STRICT;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  name TEXT,
  is_stale INTEGER NOT NULL DEFAULT 0 CHECK (is_stale IN (0, 1)),
  summary TEXT NOT NULL
) STRICT;

CREATE TABLE run_customers (
  run_id INTEGER NOT NULL REFERENCES runs (id),
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  first_time INTEGER NOT NULL,
  last_time INTEGER NOT NULL,
  recency INTEGER NOT NULL,
  frequency INTEGER NOT NULL,
  monetary INTEGER NOT NULL,
  r INTEGER NOT NULL,
  f INTEGER NOT NULL,
  m INTEGER NOT NULL,
  segment TEXT NOT NULL,
  cluster INTEGER,
  PRIMARY KEY (run_id, customer_id)
) STRICT, WITHOUT ROWID;
`
