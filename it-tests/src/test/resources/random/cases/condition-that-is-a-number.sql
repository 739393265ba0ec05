-- SQLite took a condition with AND 0 for the number of a result column.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, n INTEGER NOT NULL);
INSERT INTO t1 (id, n) VALUES (1, 10);
random: SELECT n AS a FROM t1 ORDER BY n, (n AND 0 AND id) COLLATE BINARY;
