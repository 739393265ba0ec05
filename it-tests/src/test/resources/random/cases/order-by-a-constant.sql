-- PostgreSQL takes no constant for a term but the number of a column.
CREATE TABLE t1 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id) VALUES (1);
random: SELECT (SELECT 1 FROM t1 AS a3 ORDER BY TRUE LIMIT 1) AS c1 FROM t1 AS a1 ORDER BY 5 = 'x', TRUE DESC;
