-- Refused with SLU503: SQLite reads a text as a decimal in a query, which an index does not take.
CREATE TABLE t (id INTEGER PRIMARY KEY, s TEXT);
CREATE INDEX i ON t (CAST(s AS NUMERIC(10,2)));
INSERT INTO t (id, s) VALUES (1, '1.5');
random: SELECT id FROM t WHERE CAST(s AS NUMERIC(10,2)) = 1.5;
