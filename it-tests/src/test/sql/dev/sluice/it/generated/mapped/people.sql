import dev.sluice.it.generated.mapped.PersonId;

CREATE TABLE people (
  id INTEGER PRIMARY KEY MAPPED BY PersonId,
  name TEXT NOT NULL MAPPED BY dev.sluice.it.generated.mapped.NameConverter,
  -- Kept as text with commas.
  tags TEXT MAPPED BY dev.sluice.it.generated.mapped.Mappings.TAGS,
  mood TEXT NOT NULL DEFAULT 'CALM' MAPPED BY dev.sluice.it.generated.mapped.Mood,
  rank INTEGER MAPPED BY dev.sluice.it.generated.mapped.Mood,
  boss INTEGER REFERENCES people (id) MAPPED BY PersonId,
  nick TEXT MAPPED BY dev.sluice.it.generated.mapped.Mappings.NICK,
  pause TEXT MAPPED BY java.time.Duration,
  leave TEXT NOT NULL DEFAULT 'P30D' MAPPED BY java.time.Period,
  home TEXT MAPPED BY java.net.URI,
  shift INTEGER MAPPED BY dev.sluice.runtime.Converters.DURATION_IN_MILLISECONDS
);

CREATE VIEW staff AS SELECT p.id, p.name, b.name AS boss FROM people p JOIN people b ON b.id = p.boss;

withMood(:moods): SELECT * FROM people WHERE mood IN :moods ORDER BY id;

byIds(:ids): SELECT id, name FROM people WHERE id IN :ids ORDER BY id;

byName(:name) :optional: SELECT id FROM people WHERE name = :name;

bossOf(:id) :optional: SELECT b.** AS boss, b.name FROM people p LEFT JOIN people b ON b.id = p.boss WHERE p.id = :id;

reports(:boss): SELECT b.name, LIST(SELECT p.name, p.tags FROM people p WHERE p.boss = b.id ORDER BY p.id) AS people
  FROM people b WHERE b.id = :boss;

-- Lists of objects that may be left out.
chosen(:ids, :names, :moods, :boss):
  SELECT id FROM people WHERE TRUE [[ AND id IN :ids ]] [[ AND name IN :names ]] [[ AND mood IN :moods ]] [[ AND boss = :boss ]]
  ORDER BY id;

names: SELECT name FROM people ORDER BY id;

-- A converter of a result column alone.
lengths: SELECT length(name) MAPPED BY dev.sluice.it.generated.mapped.Length AS length FROM people ORDER BY id;

retag(:id, :tags): UPDATE people SET tags = :tags WHERE id = :id;

staffOf(:boss): SELECT * FROM staff WHERE boss = :boss ORDER BY id;

highest :one: SELECT max(id) FROM people;

either(:id): SELECT coalesce(boss, id) FROM people WHERE id = :id;

hire($person) :one: INSERT INTO people $person RETURNING id;

-- Conditions about objects, and parameters that are objects beside them.
find($where, :moods, :boss): SELECT id FROM people WHERE $where AND mood IN :moods [[ AND boss = :boss ]] ORDER BY id;
