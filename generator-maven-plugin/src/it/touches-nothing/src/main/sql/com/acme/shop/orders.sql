-- What somebody bought.
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  note TEXT -- Nothing to say: null.
);

-- The orders of a customer, newest first.
ordersOf: SELECT * FROM orders WHERE customer = :customer ORDER BY id DESC;
