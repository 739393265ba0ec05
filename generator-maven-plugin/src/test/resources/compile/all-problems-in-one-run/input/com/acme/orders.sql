CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);

misspelt: SELECT custmer FROM orders;
broken: SELEC id FROM orders;
nowhere: SELECT * FROM order_lines;
twice: SELECT id FROM orders;
twice: SELECT note FROM orders;
unknownFunction: SELECT lenght(note) FROM orders;
