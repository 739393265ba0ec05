CREATE TABLE places (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  latitude REAL,
  kind TEXT NOT NULL DEFAULT 'CALM' MAPPED BY dev.sluice.it.generated.mapped.Mood,
  internal_note TEXT
) WITH dev.sluice.it.generated.mapped.Place;

CREATE TABLE visits (
  place INTEGER NOT NULL REFERENCES places (id),
  day DATE NOT NULL,
  PRIMARY KEY (place, day)
) WITH dev.sluice.it.generated.mapped.Visit;

placeByName(:name) :optional: SELECT * FROM places WHERE name = :name;

-- Only some columns, in another order, with a name for one.
summaries WITH dev.sluice.it.generated.mapped.Summary:
  SELECT count(v.day) AS visits, p.name AS title FROM places p LEFT JOIN visits v ON v.place = p.id GROUP BY p.id, p.name
  ORDER BY p.id;

withVisits WITH dev.sluice.it.generated.mapped.PlaceWithVisits:
  SELECT p.** AS place, LIST(SELECT * FROM visits v WHERE v.place = p.id ORDER BY v.day) AS visits FROM places p ORDER BY p.id;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY JSON KEY "_id",
  title TEXT NOT NULL JSON KEY documentTitle,
  written DATETIME NOT NULL,
  due DATE,
  price NUMERIC(6, 2),
  content BLOB,
  settings TEXT MAPPED BY dev.sluice.it.generated.mapped.Settings.CONVERTER
);

titles: SELECT title, due FROM documents ORDER BY id;
