-- Columns of every kind that can be left out, and of every type that has a literal.
CREATE TABLE things (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  size INTEGER NOT NULL DEFAULT 7,
  weight REAL NOT NULL DEFAULT 1.5,
  price NUMERIC(8, 2) NOT NULL DEFAULT 9.99,
  made DATE NOT NULL DEFAULT '2026-01-31',
  seen DATETIME NOT NULL DEFAULT '2026-01-31 07:08:09',
  stored DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  active BOOLEAN NOT NULL DEFAULT TRUE,
  picture BLOB NOT NULL DEFAULT x'0102',
  code UUID,
  remark TEXT DEFAULT 'none',
  rebate NUMERIC(4, 2) DEFAULT 0.5,
  flag BOOLEAN DEFAULT FALSE,
  twice INTEGER GENERATED ALWAYS AS (size * 2) STORED
);

-- A key of two columns and a constraint.
CREATE TABLE stock (
  place TEXT NOT NULL,
  thing INTEGER NOT NULL REFERENCES things (id),
  amount INTEGER NOT NULL CONSTRAINT no_debt CHECK (amount >= 0),
  note TEXT,
  PRIMARY KEY (place, thing)
) WITHOUT ROWID;

-- Nothing but a key.
CREATE TABLE words (word TEXT PRIMARY KEY);

-- No key at all.
CREATE TABLE log_lines (line TEXT NOT NULL, level INTEGER);

-- Nothing but a number that the database draws.
CREATE TABLE tickets (id INTEGER PRIMARY KEY);

CREATE VIEW stocked AS SELECT t.name, s.amount FROM things t JOIN stock s ON s.thing = t.id;

-- Units that every new database has.
CREATE TABLE units (code TEXT PRIMARY KEY, factor NUMERIC(9, 3) NOT NULL, since DATE NOT NULL);

@create: INSERT INTO units (code, factor, since) VALUES ('m', 1, '2026-01-01'), ('km', 1000, '2026-01-02');

@create {
  UPDATE units SET factor = factor * 1000 WHERE code = 'm';
  INSERT INTO units VALUES ('mm', 1, '2026-01-03') ON CONFLICT DO NOTHING;
}

-- The row as a whole; what is not given takes its default.
addThing: INSERT INTO things $row RETURNING *;

-- Adds to what is there.
putStock($row, :more AS INTEGER) :one:
  INSERT INTO stock $row ON CONFLICT (place, thing) DO UPDATE SET amount = stock.amount + excluded.amount + :more
  RETURNING *;
