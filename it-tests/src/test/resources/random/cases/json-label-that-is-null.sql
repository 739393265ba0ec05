-- PostgreSQL made NULL of the whole object, where SQLite fails.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, s TEXT);
CREATE TABLE t2 (id INTEGER PRIMARY KEY, s TEXT, o TEXT AS (json_object(s, id)) STORED);
INSERT INTO t1 (id, s) VALUES (1, 'a');
INSERT INTO t1 (id, s) VALUES (2, NULL);
random: SELECT json_object(s, 1) AS a FROM t1;
