-- A NULL that a CASE or a window makes had no type, or that of a text.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, a INTEGER, b TEXT);
INSERT INTO t1 (id, a, b) VALUES (1, 30, 'x');
random: WITH w(n, k) AS (SELECT NULL, id FROM t1) SELECT CASE t1.id WHEN CASE WHEN t1.a > 1 THEN NULL END THEN 1 ELSE 2 END AS p, first_value(NULL) OVER (ORDER BY t1.id) AS q, lag(t1.b, 1, NULL) OVER (ORDER BY t1.id) AS r, coalesce(w.n, t1.a) AS s FROM t1 JOIN w ON w.k = t1.id WHERE t1.a = w.n OR t1.id = 1;
