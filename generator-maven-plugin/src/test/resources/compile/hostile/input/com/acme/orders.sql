-- A query like its accessor, and columns like the members of generated classes.
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  "hashCode" INTEGER NOT NULL,
  "toString" TEXT,
  "getClass" TEXT,
  "notify" TEXT,
  "notifyAll" TEXT,
  "wait" TEXT,
  "clone" TEXT,
  "finalize" TEXT,
  "equals" TEXT,
  "builder" TEXT,
  "of" TEXT,
  "copy" TEXT,
  "other" BLOB,
  "that" TEXT,
  "this" TEXT,
  "super" TEXT,
  "has_that" BOOLEAN,
  "with_that" TEXT,
  "1st" TEXT,
  "größe" TEXT,
  "列" TEXT,
  "a b-c" TEXT,
  "record" TEXT,
  "yield" TEXT,
  "var" TEXT,
  "sealed" TEXT,
  "null" TEXT,
  "true" TEXT
);

orders: SELECT * FROM orders;

"of"(:session, :row, :sink, :tx, :connection, :i, :this, :db, :b, :item, :parameters, :reader, :class, :text, :of, :builder):
  SELECT "a b-c", "this" FROM orders
  WHERE id IN (:session, :row, :sink, :tx, :connection, :i, :this, :db, :b, :item, :parameters, :reader, :class, :text, :of, :builder);

"session": SELECT id, "1st" FROM orders;

"read_of_row": SELECT id FROM orders;

"getClass": SELECT 1 AS "getClass", 2 AS "hashCode";

"hashCode": SELECT id FROM orders;

"toString": SELECT id FROM orders;

"wait": SELECT id FROM orders;

"equals"(:o): SELECT id FROM orders WHERE id = :o;

"search"($where = (1 = 1), $order, :a AS INTEGER, :sql AS INTEGER, :columns AS INTEGER):
  SELECT * FROM orders WHERE $where AND id IN (:a, :sql, :columns) ORDER BY $order;

"pick"(:sort, :value AS INTEGER): SELECT * FROM orders WHERE id = :value
  ORDER BY :sort{ordinal: id, valueOf: "this", name: "that", class: "super"};

"page"(:session): SELECT id, "this" FROM orders WHERE "this" = :session PAGE BY "hashCode", id;

"block"(:tx, :b, :session) { DELETE FROM orders WHERE id = :tx; DELETE FROM orders WHERE id IN (:b, :session); }

"add": INSERT INTO orders $session RETURNING *;
