-- A tour of what a source file can say.
import dev.sluice.it.generated.tour.SyncType;
import dev.sluice.it.generated.tour.ConfigKey;

CREATE TABLE no_ids (
  payload BLOB NOT NULL PRIMARY KEY
) WITHOUT ROWID WITH dev.sluice.it.generated.tour.NoIdRow;

CREATE TABLE with_defaults (
  a TEXT NOT NULL DEFAULT 'something' JSON KEY customJsonName,
  b INTEGER UNIQUE,
  UNIQUE (a, b)
);

CREATE TABLE with_constraints (
  a TEXT,
  b INTEGER NOT NULL,
  c REAL,
  FOREIGN KEY (a, b) REFERENCES with_defaults (a, b)
);

-- Settings of the application.
CREATE TABLE config (
  config_key TEXT NOT NULL PRIMARY KEY MAPPED BY ConfigKey, -- What it is about.
  config_value TEXT AS "value",
  sync_state INTEGER MAPPED BY SyncType,
  sync_name TEXT MAPPED BY SyncType
) STRICT AS Setting;

CREATE TABLE my_table (
  some_id INTEGER NOT NULL PRIMARY KEY,
  some_text TEXT,
  is_inserting BOOLEAN,
  some_date DATETIME
);

CREATE TABLE weird_table ("class" INTEGER NOT NULL, "text" TEXT NOT NULL, "return" TEXT) AS Odd;

CREATE INDEX value_idx ON config (config_value);

CREATE TRIGGER my_trigger AFTER INSERT ON config WHEN new.config_value = 'trigger' BEGIN
  INSERT INTO with_defaults (a, b) VALUES (new.config_key, 7);
END;

CREATE VIEW my_view AS SELECT config_key, config_value FROM config WHERE sync_state = 0;

@create: INSERT INTO config (config_key, config_value) VALUES ('created', 'with the schema');

-- One setting.
readConfig(:key) :optional: SELECT * FROM config WHERE config_key = :key;

readMultiple(:keys): SELECT * FROM config WHERE config_key IN :keys
  ORDER BY :order{byKey: config_key, byValue: config_value DESC, config_key};

readDynamic: SELECT * FROM config WHERE TRUE [[ AND config_value = :value ]] [[ AND sync_state = :state ]] ORDER BY config_key;

addConfig: INSERT INTO config $row ON CONFLICT (config_key) DO UPDATE SET config_value = excluded.config_value RETURNING *;

-- Counts down without a table.
cfe(:from AS INTEGER):
  WITH RECURSIVE cnt(x) AS (SELECT :from UNION ALL SELECT x - 1 FROM cnt WHERE x > 1) SELECT x FROM cnt ORDER BY x DESC;

multiple(:b):
  SELECT d.*, c.** AS "constraint" FROM with_defaults d LEFT OUTER JOIN with_constraints c ON d.a = c.a AND d.b = c.b
  WHERE d.b = :b;

nested: SELECT d.** AS defaults, LIST(SELECT c.b, c.c FROM with_constraints c WHERE c.b = d.b ORDER BY c.c) AS nested
  FROM with_defaults d ORDER BY d.a;

customResult WITH dev.sluice.it.generated.tour.MyResult:
  SELECT c.b AS number, d.** AS defaults FROM with_constraints c JOIN with_defaults d ON d.a = c.a AND d.b = c.b;

readView: SELECT * FROM my_view ORDER BY config_key;

odd: SELECT "class", "text", "return" FROM weird_table;

-- The same by comments, as other tools read it.
-- name: latest :one
-- :since AS DATETIME
SELECT max(some_date) AS latest, count(*) AS number FROM my_table WHERE some_date >= :since AND is_inserting;

move(:from, :to) {
  INSERT INTO config (config_key, config_value) SELECT :to, c.config_value FROM config c WHERE c.config_key = :from;
  DELETE FROM config WHERE config_key = :from;
}
