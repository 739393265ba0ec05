CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  day DATE NOT NULL,
  signature BLOB
);
CREATE TABLE lines (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  amount NUMERIC(10, 2) NOT NULL
);

addOrder: INSERT INTO orders (id, customer, day, signature) VALUES (:id, :customer, :day, :signature);
addLine: INSERT INTO lines (order_id, amount) VALUES (:order, :amount);
