CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  status ENUMNAME(com.acme.shop.Status) NOT NULL,
  priority INTEGER NOT NULL DEFAULT 3
);

urgent: SELECT * FROM orders WHERE priority = 1;
