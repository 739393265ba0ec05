CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  born DATE
);

CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customers (id),
  total NUMERIC(12, 2) NOT NULL DEFAULT 0,
  priority INTEGER NOT NULL DEFAULT 3,
  remark TEXT
);

CREATE INDEX orders_by_customer ON orders (customer);

CREATE VIEW large AS SELECT id, total FROM orders WHERE total > 1000;

byId(:id) :optional: SELECT * FROM orders WHERE id = :id;
