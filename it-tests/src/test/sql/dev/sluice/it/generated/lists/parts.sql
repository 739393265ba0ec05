-- Nested rows and lists in the parts of compound selects, and nested rows of which no column tells whether they are there.
CREATE TABLE shelves (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  label TEXT
) AS Shelf;

CREATE TABLE boxes (
  id INTEGER PRIMARY KEY,
  shelf INTEGER REFERENCES shelves (id),
  weight REAL,
  seal BLOB,
  price NUMERIC(8, 2)
) AS Box;

CREATE TABLE loose_notes (
  about TEXT,
  words TEXT
) AS LooseNote;

CREATE VIEW shelf_labels AS SELECT label FROM shelves;

-- The row of one part may be missing, that of the other not.
rows:
  SELECT 1 AS part, s.**, b.id AS box FROM shelves s JOIN boxes b ON b.shelf = s.id
  UNION ALL SELECT 2, s.**, b.id FROM boxes b LEFT JOIN shelves s ON s.id = b.shelf
  ORDER BY part, box;

distinctRows:
  SELECT s.**, 1 AS part FROM boxes b LEFT JOIN shelves s ON s.id = b.shelf
  UNION SELECT s.**, 1 FROM shelves s
  ORDER BY part DESC;

-- Rows of two tables that have the same columns.
likewise:
  SELECT n.** AS text, 'note' AS kind FROM loose_notes n
  UNION ALL SELECT s.**, 'shelf' FROM (SELECT room, label FROM shelves) s ORDER BY kind;

lists:
  SELECT s.room, LIST(SELECT b.** AS box, b.seal FROM boxes b WHERE b.shelf = s.id ORDER BY b.id) AS boxes FROM shelves s
  UNION ALL
  SELECT 'none', LIST(SELECT b.** AS box, b.seal FROM shelves s RIGHT JOIN boxes b ON b.shelf = s.id WHERE s.id IS NULL ORDER BY b.id)
  UNION ALL
  SELECT 'left', LIST(SELECT b.** AS box, b.seal FROM shelves s LEFT JOIN boxes b ON b.shelf = s.id ORDER BY s.id, b.id)
  ORDER BY room;

-- A compound in a list, whose rows have a list.
within:
  SELECT s.id, LIST(
      SELECT b.**, 'here' AS place, b.id AS n, LIST(SELECT o.price FROM boxes o WHERE o.shelf = b.shelf ORDER BY o.id) AS prices
      FROM boxes b WHERE b.shelf = s.id
      UNION ALL
      SELECT b.**, 'elsewhere', b.id, LIST(SELECT o.price FROM boxes o WHERE o.id = b.id) FROM boxes b WHERE b.shelf <> s.id
      ORDER BY place DESC, n) AS found
  FROM shelves s ORDER BY s.id;

-- Of a table without a column that is NOT NULL, of a subquery, of a view, of a common table expression.
notes: SELECT s.id, n.** AS note FROM shelves s LEFT JOIN loose_notes n ON n.about IS s.label ORDER BY s.id;

labels:
  WITH c AS (SELECT label AS l FROM shelves WHERE id > 1)
  SELECT s.id, q.** AS query, v.** AS view, c.** AS common
  FROM shelves s
    LEFT JOIN (SELECT words FROM loose_notes) q ON q.words IS s.label
    LEFT JOIN shelf_labels v ON v.label IS s.label
    LEFT JOIN c ON c.l IS s.label
  ORDER BY s.id;

notesInLists:
  SELECT s.id, LIST(SELECT n.** AS note, b.id AS box FROM boxes b LEFT JOIN loose_notes n ON n.about IS s.label
    WHERE b.shelf = s.id ORDER BY b.id) AS notes
  FROM shelves s ORDER BY s.id LIMIT 10;

-- Numbers of columns that stand behind a nested row.
numbered: SELECT b.**, s.room, b.weight AS w FROM boxes b LEFT JOIN shelves s ON s.id = b.shelf ORDER BY 2 DESC, 3;
counted: SELECT s.**, s.room, count(b.id) AS n FROM shelves s LEFT JOIN boxes b ON b.shelf = s.id GROUP BY 2, s.id ORDER BY 3 DESC, 2;
