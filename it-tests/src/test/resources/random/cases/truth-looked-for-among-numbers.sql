-- A number is looked for among truth values, and a truth value among numbers.
CREATE TABLE t (id INTEGER PRIMARY KEY, b BOOLEAN, n INTEGER, r REAL);
INSERT INTO t VALUES (1, TRUE, 12, 12.5), (2, FALSE, 1, 1.0), (3, NULL, NULL, NULL);
random: SELECT id, 1 IN (SELECT b FROM t) AS a, 5 IN (SELECT b FROM t) AS c, n IN (SELECT b FROM t) AS d, r IN (SELECT b FROM t) AS e, n IN (SELECT n > 5 FROM t) AS f, b IN (VALUES (1), (0)) AS g, (b, n) IN (VALUES (1, 12), (0, 5)) AS h FROM t ORDER BY id;
