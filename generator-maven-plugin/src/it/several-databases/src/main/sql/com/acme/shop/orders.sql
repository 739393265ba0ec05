CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);

ordersOf(:customer): SELECT * FROM orders WHERE customer = :customer ORDER BY id;
