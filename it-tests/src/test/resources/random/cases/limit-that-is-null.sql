-- PostgreSQL took NULL for no limit, where SQLite fails.
CREATE TABLE t1 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id) VALUES (1);
random: SELECT id FROM t1 ORDER BY id LIMIT (SELECT max(id) FROM t1 WHERE id > 1) OFFSET nullif(1, 1);
