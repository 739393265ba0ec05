-- A value of every type, in every form of a list.
CREATE TABLE kinds (
  id INTEGER PRIMARY KEY,
  parent INTEGER REFERENCES kinds (id),
  whole INTEGER,
  fraction REAL,
  words TEXT,
  bytes BLOB,
  yes BOOLEAN,
  money NUMERIC(18, 4),
  day DATE,
  hour TIME,
  local TIMESTAMP,
  moment DATETIME,
  code UUID,
  doc JSON,
  docb JSONB,
  tags TEXT[],
  numbers INTEGER[],
  moments DATETIME[],
  span INTERVAL,
  place POINT,
  status ENUM(dev.sluice.it.generated.Status)
) AS Kind;

childrenOf(:parent): SELECT * FROM kinds WHERE parent = :parent ORDER BY id;

-- Folded from a join.
folded: SELECT p.id, LIST(SELECT c.* FROM kinds c WHERE c.parent = p.id ORDER BY c.id) AS children FROM kinds p ORDER BY p.id;

-- Several lists: of rows, of values, of nested rows, of rows with what may be missing.
several:
  SELECT p.** AS parent,
    LIST(SELECT c.* FROM kinds c WHERE c.parent = p.id ORDER BY c.id) AS children,
    LIST(SELECT c.whole FROM kinds c WHERE c.parent = p.id ORDER BY c.id) AS wholes,
    LIST(SELECT c.fraction FROM kinds c WHERE c.parent = p.id ORDER BY c.id) AS fractions,
    LIST(SELECT c.bytes FROM kinds c WHERE c.parent = p.id ORDER BY c.id) AS blobs,
    LIST(SELECT c.tags FROM kinds c WHERE c.parent = p.id ORDER BY c.id) AS tags,
    LIST(SELECT c.** AS own, n.** AS next FROM kinds c LEFT JOIN kinds n ON n.id = c.id + 1 AND n.parent = c.parent
      WHERE c.parent = p.id ORDER BY c.id) AS pairs
  FROM kinds p ORDER BY p.id;

-- Lists of what is no plain select of tables.
composed:
  SELECT p.id,
    LIST(SELECT c.whole AS v FROM kinds c WHERE c.parent = p.id
      UNION ALL SELECT d.whole FROM kinds d WHERE d.id = p.id) AS compound,
    LIST(WITH mine AS (SELECT k.fraction AS f, k.id AS i FROM kinds k WHERE k.parent = p.id)
      SELECT m.f FROM mine m ORDER BY m.i DESC) AS common,
    LIST(SELECT s.b AS bytes, s.m AS money FROM (SELECT k.bytes AS b, k.money AS m, k.id AS i FROM kinds k WHERE k.parent = p.id) s
      ORDER BY s.i) AS derived,
    LIST(SELECT c.status, count(*) AS n, sum(c.id) AS total FROM kinds c WHERE c.parent = p.id
      GROUP BY c.status ORDER BY c.status) AS grouped,
    LIST(SELECT DISTINCT c.yes FROM kinds c WHERE c.parent = p.id ORDER BY c.yes) AS some,
    LIST(SELECT c.id FROM kinds c WHERE c.parent = p.id ORDER BY c.id DESC LIMIT 2) AS newest
  FROM kinds p ORDER BY p.id;

-- A query with lists that groups, and one that reads a common table expression and a subquery.
groups:
  SELECT k.parent, count(*) AS n, LIST(SELECT c.moment FROM kinds c WHERE c.parent = k.parent ORDER BY c.id) AS moments
  FROM kinds k WHERE k.parent IS NOT NULL GROUP BY k.parent ORDER BY k.parent LIMIT 3;

around:
  WITH roots AS (SELECT id AS root FROM kinds WHERE parent IS NULL)
  SELECT r.root, s.least, LIST(SELECT c.docb FROM kinds c WHERE c.parent = r.root ORDER BY c.id) AS docs
  FROM roots r JOIN (SELECT parent AS of, min(id) AS least FROM kinds GROUP BY parent) s ON s.of = r.root ORDER BY r.root;

-- Lists within lists, with nested rows on the way.
deepest:
  SELECT a.** AS top, LIST(
      SELECT b.** AS middle, b.bytes, LIST(
          SELECT c.** AS inner_row, LIST(SELECT d.fraction FROM kinds d WHERE d.parent = c.id ORDER BY d.id) AS leaves
          FROM kinds c WHERE c.parent = b.id ORDER BY c.id) AS below
      FROM kinds b WHERE b.parent = a.id ORDER BY b.id) AS below
  FROM kinds a WHERE a.parent IS NULL ORDER BY a.id;
