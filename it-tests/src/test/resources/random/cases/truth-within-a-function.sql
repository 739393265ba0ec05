-- PostgreSQL compared a number with a truth value, and a NULL of one type with a value of another.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, f BOOLEAN, s TEXT);
INSERT INTO t1 (id, f, s) VALUES (1, TRUE, 'a');
INSERT INTO t1 (id, f, s) VALUES (2, NULL, NULL);
random: SELECT nullif(0, 1) = f AS a, nullif(1, NULL) <> (id > 1) AS b, NULL + 1 = f AS c, -NULL = s AS d, abs(NULL) IS f AS e FROM t1;
