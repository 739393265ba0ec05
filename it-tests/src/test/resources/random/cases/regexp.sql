-- SQLite has no function regexp.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, a TEXT);
random: SELECT id FROM t1 WHERE a REGEXP 'x';
