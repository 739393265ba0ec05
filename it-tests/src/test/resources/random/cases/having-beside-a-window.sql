-- SQLite does not count the aggregate within the window, and takes no HAVING then.
CREATE TABLE t1 (id INTEGER PRIMARY KEY);
INSERT INTO t1 (id) VALUES (1);
random: SELECT rank() OVER (ORDER BY count(*)) AS a FROM t1 HAVING count(*) > 0;
