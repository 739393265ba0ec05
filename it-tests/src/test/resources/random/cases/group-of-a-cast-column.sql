-- PostgreSQL did not know in HAVING what it was grouped by, as the column of a common table expression is cast.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, r REAL, s TEXT);
INSERT INTO t1 (id, r, s) VALUES (1, 1.5, 'ab');
INSERT INTO t1 (id, r, s) VALUES (2, -2.5, NULL);
random: WITH w AS (SELECT format('%d', r) AS a, length(s) AS b FROM t1 GROUP BY a, 2 HAVING format('%d', r) <> '7' AND length(s) <> 9) SELECT a, b FROM w;
