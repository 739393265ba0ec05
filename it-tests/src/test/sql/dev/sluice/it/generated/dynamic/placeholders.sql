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

-- Queries that are parts of others.
idsOf(:color AS TEXT OR NULL, :some): SELECT id FROM articles WHERE color IS :color OR id IN :some;
stockOf(:name): SELECT stock FROM articles WHERE name = :name ORDER BY id LIMIT 1;
prices(:least AS NUMERIC(10, 2)): SELECT price FROM articles WHERE price >= :least;
rows: SELECT id, name FROM articles;
others($where, :least AS INTEGER = 0): SELECT o.stock FROM articles o WHERE o.id >= :least AND $where;
same($where): SELECT id FROM articles WHERE $where;
cheapest($where = TRUE, :sort): SELECT id FROM articles c WHERE $where ORDER BY :sort{cheap: price, dear: price DESC}, id LIMIT 5;
listed: SELECT id FROM recent;
within($where):
  WITH recent AS (SELECT id, name FROM articles WHERE id > 55) SELECT id FROM recent WHERE $where ORDER BY id;
CREATE VIEW recent AS SELECT id FROM articles WHERE id <= 5;

-- Two of one text.
ids2($where): SELECT id FROM articles WHERE $where;
ids3($where): SELECT id FROM articles WHERE $where;
