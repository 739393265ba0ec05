-- The column has the affinity of the first part that has one.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, text_0 TEXT, int_0 INTEGER);
INSERT INTO t1 (id, text_0, int_0) VALUES (1, '5', 5);
INSERT INTO t1 (id, text_0, int_0) VALUES (2, 'x', 7);
random: WITH RECURSIVE r(c1, c2, c3) AS (SELECT 1, NULL, NULL UNION ALL SELECT r.c1 + 1, t.text_0, t.int_0 FROM r LEFT JOIN t1 AS t ON t.id = r.c1 WHERE r.c1 < 5) SELECT c1, c2 = 5 AS a, 5 = c2 AS b, c2 < 6 AS c, c2 IN (5) AS d, c3 = '5' AS e, c3 > '6' AS f FROM r;
