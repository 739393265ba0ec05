-- SQLite's %c makes the character NUL of an empty text.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, s TEXT);
INSERT INTO t1 (id, s) VALUES (1, '');
INSERT INTO t1 (id, s) VALUES (2, NULL);
random: SELECT printf('%c', s) AS a FROM t1;
