-- What somebody bought.
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL, -- Who pays.
  total NUMERIC(10, 2) NOT NULL DEFAULT 0, -- In euros.
  ordered_at DATETIME NOT NULL,
  shipped BOOLEAN NOT NULL DEFAULT FALSE,
  note TEXT
);

CREATE INDEX orders_by_customer ON orders (customer, ordered_at);

-- The orders of a customer that are not on their way, newest first.
openOrders(:customer):
  SELECT * FROM orders WHERE customer = :customer AND NOT shipped ORDER BY ordered_at DESC, id;

-- One order.
byId(:id) :optional:
  SELECT * FROM orders WHERE id = :id;

-- What a customer has spent.
spent(:customer) :one:
  SELECT coalesce(sum(total), 0) FROM orders WHERE customer = :customer;

-- Marks orders as shipped.
ship(:ids): UPDATE orders SET shipped = TRUE WHERE id IN :ids;

-- Takes an order.
add(:customer, :total, :orderedAt, :note) :one:
  INSERT INTO orders (customer, total, ordered_at, note) VALUES (:customer, :total, :orderedAt, :note) RETURNING *;

cancel :exec: DELETE FROM orders WHERE id = :id;

-- Two statements in one transaction.
merge(:from, :into) {
  UPDATE orders SET customer = :into WHERE customer = :from;
  DELETE FROM orders WHERE customer = :from AND total = 0;
}
