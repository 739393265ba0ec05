-- A subquery whose column is NULL was a text to PostgreSQL.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, d DATE);
INSERT INTO t1 (id, d) VALUES (1, '2024-02-29');
random: SELECT CASE WHEN id > 1 THEN d ELSE (SELECT NULL FROM t1 AS a2 ORDER BY 1 LIMIT 1) END AS c1 FROM t1;
