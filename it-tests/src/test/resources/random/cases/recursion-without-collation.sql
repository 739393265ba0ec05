-- The collation of a column that only its own recursion passes on was looked for without end.
CREATE TABLE t1 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id) VALUES (1);
random: WITH RECURSIVE r(n, name) AS (SELECT 1, 'a' || 1 UNION SELECT r.n + 1, r.name FROM r WHERE r.n < 4) SELECT n, name FROM r ORDER BY n, name;
