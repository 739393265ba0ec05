-- SQLite had not been given the function for intervals, and told that w1 is missing
CREATE TABLE t1 (id INTEGER PRIMARY KEY, n INTEGER, x REAL);
INSERT INTO t1(id, n, x) VALUES (1, 2, 0.5), (2, 3, 9.5);
random: WITH w1 AS (SELECT 4 AS c1) UPDATE t1 SET n = 0 WHERE CASE WHEN CAST('P1D' AS INTERVAL) = CAST('PT24H' AS INTERVAL) THEN t1.n ELSE t1.id END NOT BETWEEN t1.x AND (SELECT c1 FROM w1);
