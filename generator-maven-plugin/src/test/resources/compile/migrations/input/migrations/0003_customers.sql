ALTER TABLE customers ADD COLUMN born DATE;
INSERT INTO customers (name) SELECT DISTINCT customer FROM orders;

-- sluice: rebuild
-- sluice: customer = (SELECT min(c.id) FROM customers c WHERE c.name = orders.customer)
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer INTEGER NOT NULL REFERENCES customers (id),
  total NUMERIC(12, 2) NOT NULL DEFAULT 0,
  priority INTEGER NOT NULL DEFAULT 3,
  remark TEXT
);

-- only: postgres
COMMENT ON TABLE orders IS 'What somebody bought; see $docs$.';
