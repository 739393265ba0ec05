-- Each use of a parameter is another one to PostgreSQL, so no order is that of the value itself.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, int_0 INTEGER);
INSERT INTO t1 (id, int_0) VALUES (1, 3);
INSERT INTO t1 (id, int_0) VALUES (2, 2);
random(:int1 AS INTEGER OR NULL): SELECT group_concat(DISTINCT int_0 + :int1 ORDER BY int_0 + :int1) AS c1, group_concat(DISTINCT :int1 ORDER BY :int1) AS c2 FROM t1;
