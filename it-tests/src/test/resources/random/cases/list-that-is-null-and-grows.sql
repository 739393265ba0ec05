-- What is put behind a list that is NULL makes no list of it.
CREATE TABLE t (id INTEGER PRIMARY KEY, tags TEXT[], numbers INTEGER[]);
INSERT INTO t (id, tags, numbers) VALUES (1, '["a"]', '[]'), (2, NULL, NULL);
random: UPDATE t SET tags = json_insert(tags, '$[#]', 'b'), numbers = json_insert(numbers, '$[#]', id) RETURNING id, tags, numbers;
