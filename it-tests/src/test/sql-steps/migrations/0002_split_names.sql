ALTER TABLE people ADD COLUMN given_name TEXT NOT NULL DEFAULT '';
ALTER TABLE people ADD COLUMN family_name TEXT;

everybody: SELECT * FROM people ORDER BY id;
duplicate: INSERT INTO people (id, name) VALUES (:id, 'again');
setNames(:given, :family, :id): UPDATE people SET given_name = :given, family_name = :family WHERE id = :id;

-- sluice: java dev.sluice.it.steps.SplitNames

ALTER TABLE people DROP COLUMN name;
-- sluice: rebuild
CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  given_name TEXT NOT NULL,
  family_name TEXT NOT NULL
);
CREATE INDEX by_family ON people (family_name);
