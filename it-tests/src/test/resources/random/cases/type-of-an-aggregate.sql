-- The type is known, and the aggregate was gone with it, which makes one row of all.
CREATE TABLE t2 (id INTEGER PRIMARY KEY);
INSERT INTO t2 (id) VALUES (1);
INSERT INTO t2 (id) VALUES (2);
random: SELECT replace(typeof(total(1)), 'e', 'E') AS c1 FROM t2;
