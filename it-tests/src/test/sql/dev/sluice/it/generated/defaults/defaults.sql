-- Defaults that are no literals.
CREATE TABLE notices (
  id INTEGER PRIMARY KEY,
  code UUID NOT NULL DEFAULT (gen_random_uuid()),
  number INTEGER NOT NULL DEFAULT (2 * 3 + length('abc')),
  price NUMERIC(8, 2) NOT NULL DEFAULT (1.25 * 2),
  on_day DATE NOT NULL DEFAULT CURRENT_DATE,
  at DATETIME NOT NULL DEFAULT (datetime('now')),
  title TEXT NOT NULL DEFAULT (upper('a') || '-' || lower('B')),
  due DATE DEFAULT (date('2026-01-31', '+1 day')),
  ratio REAL DEFAULT (1 / 4.0),
  done BOOLEAN NOT NULL DEFAULT (1 < 2),
  remark TEXT DEFAULT (coalesce(NULL, 'none'))
);

plain: INSERT INTO notices (id) VALUES (NULL);
ofRow: INSERT INTO notices $row RETURNING *;
