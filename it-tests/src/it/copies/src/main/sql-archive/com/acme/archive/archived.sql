CREATE TABLE archived (
  id INTEGER PRIMARY KEY,
  customer TEXT NOT NULL
);

add: INSERT INTO archived (customer) VALUES (:customer);
