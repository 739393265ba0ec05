-- A recursion has one number of digits for its decimals on PostgreSQL.
CREATE TABLE t (id INTEGER PRIMARY KEY, p NUMERIC(10,2));
INSERT INTO t (id, p) VALUES (1, 9.99), (2, 0), (3, NULL);
random: WITH RECURSIVE c(i, p) AS (SELECT id, p FROM t UNION ALL SELECT i + 10, CAST(p / 2 AS NUMERIC(10,2)) FROM c WHERE i < 30) SELECT i, p FROM c ORDER BY i;
