CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, "customerId" TEXT);
CREATE TABLE "order" (id INTEGER PRIMARY KEY);
CREATE TABLE lines (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL);
sameColumn: SELECT l.id, o.id FROM lines l JOIN "order" o ON o.id = l.order_id;
same_method: SELECT id FROM lines;
sameMethod: SELECT id FROM lines;
one AS Shared: SELECT id, order_id FROM lines;
other AS Shared: SELECT id FROM lines;
wrong AS Line: SELECT id FROM lines;
