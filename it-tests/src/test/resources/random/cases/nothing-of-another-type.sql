-- What comes to NULL has a type to PostgreSQL.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, int_0 INTEGER, datetime_0 DATETIME, document_0 JSON, uuid_0 UUID);
INSERT INTO t1 (id, int_0, datetime_0, document_0, uuid_0) VALUES (1, 7, '2024-01-01 00:00:00', '{}', '123e4567-e89b-12d3-a456-426614174000');
random: SELECT coalesce(-(NULL), 10 >= int_0) AS c1, coalesce(-(NULL), int_0) AS c2, coalesce(NULL * 2, document_0) AS c3, ifnull(-NULL, uuid_0) AS c4, coalesce(~NULL, datetime_0) AS c5 FROM t1;
