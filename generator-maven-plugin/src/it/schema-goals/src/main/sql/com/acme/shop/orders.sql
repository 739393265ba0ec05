CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  status ENUMNAME(com.acme.shop.Status) NOT NULL
);

add: INSERT INTO orders (customer, status) VALUES (:customer, :status);
ofCustomer: SELECT * FROM orders WHERE customer = :customer;
