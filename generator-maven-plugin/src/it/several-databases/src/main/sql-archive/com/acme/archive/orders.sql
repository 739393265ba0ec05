-- The same names as in the shop, in another package and for one engine alone.
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, archived DATE NOT NULL);

byRowid: SELECT rowid, customer FROM orders ORDER BY rowid;
