-- PostgreSQL takes (a OR b) OR c for one condition of three, and did not know a OR b again.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, a BOOLEAN, b BOOLEAN NOT NULL, n INTEGER);
INSERT INTO t1 (id, a, b, n) VALUES (1, TRUE, FALSE, 2), (2, NULL, FALSE, 3), (3, FALSE, TRUE, NULL), (4, FALSE, FALSE, 1);
random: SELECT count(*) AS k, (a OR b) OR max(n) > 2 AS x, ((a OR b) OR max(n) > 2) OR min(n) = 1 AS y FROM t1 GROUP BY a OR b HAVING ((a OR b) OR min(n) < 2) AND count(*) > 0 AND max(n) > 0 UNION ALL SELECT count(*), (n > 1 AND b) AND count(*) > 1, n > 1 AND b FROM t1 GROUP BY n > 1 AND b UNION ALL SELECT count(*), (a OR b OR n > 1) OR count(*) > 5, a OR b OR n > 1 FROM t1 GROUP BY a OR b OR n > 1 ORDER BY 1, 2, 3;
