-- What follows from a grouped key may be of a type that makes no groups.
CREATE TABLE t (id INTEGER PRIMARY KEY, ref UUID NOT NULL UNIQUE, j JSON, p POINT);
INSERT INTO t VALUES (1, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '{"a": 1}', '(1,2)'), (2, 'b0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', NULL, NULL);
random: SELECT ref, j, p, count(*) AS n FROM t GROUP BY ref ORDER BY ref;
