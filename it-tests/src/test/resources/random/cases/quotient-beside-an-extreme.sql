-- A division that stands within ROUND alone reads the row of the greatest value, too.
CREATE TABLE t (id INTEGER PRIMARY KEY, p NUMERIC(10,2), n INTEGER);
INSERT INTO t (id, p, n) VALUES (1, 9.99, 3), (2, -1.5, 0), (3, 100, 7);
random: SELECT max(p) AS m, round(p / n, 2) AS a, CAST(p / 3 AS NUMERIC(10,4)) AS b, id AS i FROM t;
