CREATE TABLE todos (id INTEGER PRIMARY KEY, title TEXT NOT NULL, done BOOLEAN NOT NULL DEFAULT FALSE, note TEXT DEFAULT 'new');

add($row): INSERT INTO todos $row RETURNING *;

merge($todo, :suffix) :exec:
  INSERT INTO todos $todo ON CONFLICT (id) DO UPDATE SET title = excluded.title || :suffix;
