-- The greatest of an INTEGER and a REAL is found, and compared, exactly.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, int_0 BIGINT, real_0 REAL, text_0 TEXT, text_1 TEXT COLLATE NOCASE, blob_0 BLOB, d DATE, json_0 TEXT);
INSERT INTO t1 (id, int_0, real_0, text_0, text_1, blob_0, d, json_0) VALUES (1, 9223372036854775807, 9223372036854775807.0, '5', 'a', x'00', '2024-01-31', '{"a":1}');
INSERT INTO t1 (id, int_0, real_0, text_0, text_1, blob_0, d, json_0) VALUES (2, 9007199254740993, 9007199254740992.0, '7', 'A', NULL, NULL, '[1,"2"]');
INSERT INTO t1 (id, int_0, real_0, text_0, text_1, blob_0, d, json_0) VALUES (3, 5, 5.5, 'x', 'b', x'35', '2023-02-28', NULL);
INSERT INTO t1 (id, int_0, real_0, text_0, text_1, blob_0, d, json_0) VALUES (4, NULL, NULL, NULL, NULL, NULL, NULL, '{"b":null}');
random: SELECT id, max(int_0, real_0) = int_0 AS a, min(coalesce(int_0, 0.5), real_0, 1e300) IS int_0 AS b, max(int_0, 0.5) > real_0 AS c FROM t1;
