-- What is sold.
CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  price NUMERIC(10, 2) NOT NULL,
  sold_out DATE,
  created DATETIME NOT NULL
);

-- Optional terms, a choice of orders and a default.
search(:text, :max, :ids, :sort, :count = 20):
  SELECT * FROM items
  WHERE TRUE
    [[ AND name LIKE :text ]]
    [[ AND price <= :max ]]
    [[ AND id IN :ids ]]
  ORDER BY :sort{newest: created DESC, by_name: name ASC, cheapest: price, id}, id
  LIMIT :count;

-- A term within a term.
nested(:name, :low, :high):
  SELECT id FROM items
  WHERE sold_out IS NULL [[ AND (name = :name [[ OR price BETWEEN :low AND :high ]]) ]];

-- Of a write.
discount(:percent = 10, :before):
  UPDATE items SET price = ROUND(price * (100 - :percent) / 100, 2) WHERE price > 0 [[ AND created < :before ]];

-- Defaults of several types.
defaults(
  :a AS INTEGER = -1, :b AS REAL = 1, :c AS TEXT = 'x "y" \z', :d AS BOOLEAN = TRUE, :e AS BLOB = x'00ff',
  :f AS NUMERIC(6, 2) = 9.5, :g AS DATE = '2026-01-31', :h AS TIME = '23:59', :i AS TIMESTAMP = '2026-01-31 23:59:00',
  :j AS DATETIME = '2026-01-31', :k AS UUID = '123e4567-e89b-12d3-a456-426614174000',
  :l AS TEXT OR NULL = NULL):
  SELECT count(*) FROM items
  WHERE (:a = 1) = :d AND :b > 0.5 AND :c <> '' AND :e <> x'' AND price > :f AND sold_out = :g AND :h > '12:00'
    AND :i > '2026-01-01 00:00:00' AND created > :j AND :k = :k AND name IS NOT :l;

-- Pages, with a key that may be missing.
pages(:max):
  SELECT name, price FROM items WHERE TRUE [[ AND price <= :max ]] PAGE BY sold_out DESC, created, id;

-- Placeholders.
find($where = TRUE, :max, $order):
  SELECT * FROM items WHERE price <= :max AND $where ORDER BY $order, id LIMIT $count;

-- Of two row sources, in a write.
both($on): SELECT i.id, $value + 1 AS n FROM items i JOIN items j ON $on AND i.id + 1 = $value;
remove($where): DELETE FROM items WHERE $where;

-- What the caller looks for, in pages.
pagesOf($where = TRUE, :max): SELECT * FROM items WHERE $where AND price <= :max PAGE BY created DESC, id;
