-- The schema of version 1, written by sluice:snapshot; not to be edited.

CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);

CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  total NUMERIC(10, 2) NOT NULL DEFAULT 0,
  note TEXT
);

CREATE VIEW large AS SELECT id, total FROM orders WHERE total > 1000;
