-- A schema that another tool may have made otherwise.
CREATE TABLE depots (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  depot INTEGER NOT NULL REFERENCES depots (id),
  label TEXT COLLATE NOCASE,
  weight INTEGER,
  remark TEXT
);
CREATE INDEX parcels_by_weight ON parcels (weight);
CREATE INDEX parcels_by_label ON parcels (label);
CREATE VIEW heavy AS SELECT id, label FROM parcels WHERE weight > 1000;

byId(:id) :optional: SELECT id, label FROM parcels WHERE id = :id;
lightest: SELECT id, weight FROM parcels ORDER BY weight LIMIT 10;
labelled(:label): SELECT id FROM parcels WHERE label = :label;
remarks: SELECT remark FROM parcels;
allHeavy: SELECT * FROM heavy;
depotNames: SELECT name FROM depots ORDER BY name;
hexWeight(:id): SELECT printf('%x', weight) FROM parcels WHERE id = :id;
send(:depot, :label): INSERT INTO parcels (depot, label) VALUES (:depot, :label);
relabel(:id, :label): UPDATE parcels SET label = :label WHERE id = :id;
close(:name): DELETE FROM depots WHERE name = :name;
