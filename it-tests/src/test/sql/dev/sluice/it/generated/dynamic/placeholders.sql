-- A function that PostgreSQL has and SQLite does not.
DECLARE FUNCTION initcap(TEXT) RETURNS TEXT POSTGRES;

-- A condition and an order of the caller's making.
find($where = TRUE, :least AS INTEGER, $order):
  SELECT * FROM articles WHERE id >= :least AND $where ORDER BY $order, id;

ids($where): SELECT id FROM articles WHERE $where ORDER BY id;

-- Of two row sources: one table twice.
pairs($on): SELECT a.id AS one, b.id AS other FROM articles a JOIN articles b ON b.id <= 4 AND $on ORDER BY a.id, b.id;

-- A value in the result, and in LIMIT.
values($value, $count): SELECT id, CAST($value AS INTEGER) AS n FROM articles WHERE id > $value - 1000 ORDER BY id LIMIT $count;

-- Writes.
restock($where, :stock): UPDATE articles SET stock = :stock WHERE $where;
drop($where): DELETE FROM articles WHERE $where;

-- A placeholder beside terms and orders that the call chooses.
browse($where = TRUE, :part, :least AS INTEGER, :ids, :sort):
  SELECT id FROM articles
  WHERE $where [[ AND name LIKE :part ]] [[ AND (stock >= :least [[ OR id IN :ids ]]) ]]
  ORDER BY :sort{up: id, down: price DESC, id DESC};
