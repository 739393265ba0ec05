CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  born DATE,
  initial TEXT GENERATED ALWAYS AS (substr(name, 1, 1)) STORED
);
CREATE VIEW names AS SELECT name FROM people;

nullComparison: SELECT id FROM people WHERE born = NULL;
unknownType: SELECT NULL AS emptiness, id FROM people;
unknownParameter: SELECT id FROM people WHERE :x IS NOT NULL;
missingValue: INSERT INTO people (born) VALUES (:born);
nullValue: INSERT INTO people (name) VALUES (NULL);
generated: UPDATE people SET initial = 'x' WHERE id = :id;
view: INSERT INTO names (name) VALUES (:name);
aggregateInWhere: SELECT id FROM people WHERE count(*) > 1;
nestedAggregate: SELECT max(count(*)) FROM people;
unused(:nmae, :id): SELECT id FROM people WHERE id = :id AND name = :name;
rowsOfNone :one: DELETE FROM people WHERE id = :id;
countOfRows :execrows: SELECT id FROM people;
never: SELECT id FROM people WHERE born = x'00';
placeholder: SELECT * FROM people WHERE $condition;

CREATE TABLE prices (id INTEGER PRIMARY KEY, price NUMERIC(10, 2) NOT NULL);

quotient: SELECT price / 3 AS third FROM prices;
