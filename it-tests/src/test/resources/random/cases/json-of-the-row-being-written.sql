-- SQLite still knew a value of RETURNING, excluded, NEW, a check or a generated column to be what a JSON function had made.
CREATE TABLE t1 (id INTEGER PRIMARY KEY, js TEXT, low TEXT AS (json_array(js)) STORED, CHECK (json_array(js) NOT LIKE '[[%'));
CREATE TABLE t2 (id INTEGER PRIMARY KEY, js TEXT);
CREATE TRIGGER tr1 AFTER INSERT ON t1 BEGIN INSERT INTO t2 (id, js) VALUES (NEW.id, json_object('js', NEW.js)); END;
INSERT INTO t1 (id, js) VALUES (1, '[7]');
random: INSERT INTO t1 (id, js) VALUES (1, json('[1]')) ON CONFLICT (id) DO UPDATE SET js = json_set('{}', '$.a', excluded.js) RETURNING json_quote(js) AS a, json_array(coalesce(js, 'x')) AS b;
