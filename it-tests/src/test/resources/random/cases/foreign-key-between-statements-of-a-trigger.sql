-- A trigger breaks a foreign key and mends it: docs/differences.md lists it.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, int_0 INT DEFAULT 4, int_1 BIGINT DEFAULT 6 CHECK (int_1 <> 13), real_0 DOUBLE NOT NULL, text_0 TEXT, text_1 CLOB DEFAULT 'a%c', blob_0 BLOB, json_0 TEXT CHECK (json_valid(json_0)), low_0 TEXT AS (substr(text_0, 1, 2)) STORED);
CREATE TABLE t2 (id INTEGER, k INTEGER, int_0 INT DEFAULT 6, int_1 BIGINT NOT NULL CHECK (int_1 <> 13), real_0 FLOAT NOT NULL, text_0 TEXT NOT NULL DEFAULT 'aa-bb', text_1 TEXT NOT NULL DEFAULT 'b' COLLATE NOCASE, blob_0 BLOB NOT NULL, json_0 TEXT NOT NULL DEFAULT '["a","b",[],{}]' CHECK (json_valid(json_0)), ref_0 INTEGER REFERENCES t1 (id) ON DELETE RESTRICT ON UPDATE SET NULL, low_0 TEXT AS (lower(text_0)) VIRTUAL, PRIMARY KEY (k, id));
CREATE TRIGGER tr1 BEFORE DELETE ON t1 FOR EACH ROW BEGIN UPDATE t2 SET json_0 = t2.json_0, ref_0 = OLD.int_1 WHERE t2.id = OLD.id; DELETE FROM t2 WHERE t2.id = OLD.id; END;
INSERT INTO t1 (id, int_0, int_1, real_0, text_0, text_1, blob_0, json_0) VALUES (5, 4, -1, 3.25, 'a_c', 'ı', x'61', '{ "a" : -3 , "b" : "q\"u" }');
INSERT INTO t2 (id, k, int_0, int_1, real_0, text_0, text_1, blob_0, json_0, ref_0) VALUES (5, 1, 1, 5, -7.75, 'É', ' 5', x'', '1.5', NULL);
random: DELETE FROM t1 WHERE 1;
