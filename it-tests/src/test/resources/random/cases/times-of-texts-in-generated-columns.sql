-- A text that is read as a time, and a time moved by a count, in generated columns, indexes and checks.
CREATE TABLE t (id INTEGER PRIMARY KEY, s TEXT, at DATETIME, n INTEGER, day DATE AS (CAST(s AS DATE)) STORED, later DATETIME AS (CAST(datetime(at, n || ' days') AS DATETIME)) STORED, CHECK (CAST(s AS TIMESTAMP) > '2000-01-01'));
CREATE INDEX i ON t (CAST(s AS DATETIME), CAST(date(at, '-' || n || ' months') AS DATE));
INSERT INTO t (id, s, at, n) VALUES (1, '2024-02-29 10:00', '2024-01-31T10:00:00Z', 1), (2, NULL, NULL, NULL), (3, '2024-01-01', '2024-01-31', 9223372036854775807);
random: SELECT id, day, later FROM t WHERE CAST(s AS DATETIME) >= '2024-01-01' OR s IS NULL ORDER BY id;
