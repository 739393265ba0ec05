-- SQLite returned 7 instead of 7.0.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, r REAL NOT NULL);
random: INSERT INTO t1 (id, r) VALUES (1, 7.0) RETURNING r, ifnull(NULL, r) AS a, max(r, 1.0) AS b, CASE WHEN id THEN r END AS c, +r AS d, (SELECT +r) AS e;
