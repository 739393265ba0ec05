-- Somebody who buys.
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  email TEXT
);

-- What a customer bought.
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  total NUMERIC(10, 2) NOT NULL DEFAULT 0, -- In euros.
  ordered_at DATETIME NOT NULL,
  shipped BOOLEAN NOT NULL DEFAULT FALSE,
  note TEXT
);

CREATE INDEX orders_by_customer ON orders (customer_id, ordered_at);

-- A part of an order.
CREATE TABLE order_lines (
  order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  article TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  price NUMERIC(10, 2) NOT NULL,
  PRIMARY KEY (order_id, position)
) WITHOUT ROWID;

addCustomer(:name, :email) :one:
  INSERT INTO customers (name, email) VALUES (:name, :email) RETURNING id;

-- A new order, without lines.
addOrder(:customerId, :orderedAt, :note) :one:
  INSERT INTO orders (customer_id, ordered_at, note) VALUES (:customerId, :orderedAt, :note) RETURNING *;

-- Five parameters: also as a record.
addLine(:orderId, :position, :article, :quantity, :price):
  INSERT INTO order_lines (order_id, position, article, quantity, price)
  VALUES (:orderId, :position, :article, :quantity, :price);

-- Sets the total to the sum of the lines.
sumUp(:orderId):
  UPDATE orders
  SET total = (SELECT coalesce(sum(l.price * l.quantity), 0) FROM order_lines l WHERE l.order_id = orders.id)
  WHERE id = :orderId;

-- The table's own row.
orderById(:id) :optional: SELECT * FROM orders WHERE id = :id;

-- A row of the query; the customer's email may be missing.
openOrders(:since):
  SELECT o.id, c.name AS customer, c.email, o.total
  FROM orders o JOIN customers c ON c.id = o.customer_id
  WHERE NOT o.shipped AND o.ordered_at >= :since
  ORDER BY o.total DESC, o.id;

-- Customers and their orders, customers without an order too.
customersAndOrders:
  SELECT c.**, o.** AS "order"
  FROM customers c LEFT JOIN orders o ON o.customer_id = c.id
  ORDER BY c.name, o.id;

-- An order with its lines.
orderPage(:id) :optional:
  SELECT o.id, o.ordered_at,
    LIST(SELECT l.* FROM order_lines l WHERE l.order_id = o.id ORDER BY l.position) AS lines,
    LIST(SELECT l.article FROM order_lines l WHERE l.order_id = o.id ORDER BY l.article) AS articles
  FROM orders o WHERE o.id = :id;

-- A plain value.
orderCount :one: SELECT count(*) FROM orders;

-- A plain value that may be missing.
notes: SELECT note FROM orders ORDER BY id;

-- Any number of keys, none too.
byIds(:ids): SELECT * FROM orders WHERE id IN :ids ORDER BY id;

ship(:ids): UPDATE orders SET shipped = TRUE WHERE id IN :ids;

cancel(:id) :exec: DELETE FROM orders WHERE id = :id;

-- Both or none.
rename(:from, :to) {
  UPDATE customers SET name = :to WHERE name = :from;
  UPDATE orders SET note = 'customer was ' || :from
    WHERE customer_id = (SELECT id FROM customers WHERE name = :to);
}

-- An order with its first line: the number of the first row is that of the second.
buy(:customerId, :orderedAt, :article) {
  INSERT INTO orders (customer_id, ordered_at) VALUES (:customerId, :orderedAt);
  INSERT INTO order_lines (order_id, position, article, quantity, price)
  VALUES (last_insert_rowid(), 1, :article, 1, 2.50);
}
