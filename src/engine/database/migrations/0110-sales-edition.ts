/** A number that changes whenever the sales may have: with every import and merge, and with each that is taken back. */
export const sql = `
CREATE TABLE sales_edition (id INTEGER PRIMARY KEY CHECK (id = 1), edition INTEGER NOT NULL) STRICT;
INSERT INTO sales_edition VALUES (1, 1);
CREATE TRIGGER import_added AFTER INSERT ON imports BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE TRIGGER import_changed AFTER UPDATE ON imports BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE TRIGGER import_removed AFTER DELETE ON imports BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE TRIGGER merge_added AFTER INSERT ON merges BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE TRIGGER merge_removed AFTER DELETE ON merges BEGIN UPDATE sales_edition SET edition = edition + 1; END;
`
