CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL
);

findAll: SELECT id, custmer FROM orders;
broken: SELEC 1;
