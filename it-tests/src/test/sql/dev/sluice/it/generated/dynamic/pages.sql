-- Mixed directions, two keys that may be missing.
mixed: SELECT id FROM articles PAGE BY until DESC, color, price DESC, id;
mixedAll: SELECT id FROM articles ORDER BY until DESC, color, price DESC, id;

-- NULLs where they are asked for.
nulls: SELECT id FROM articles PAGE BY weight DESC NULLS FIRST, stock NULLS LAST, id DESC;
nullsAll: SELECT id FROM articles ORDER BY weight DESC NULLS FIRST, stock NULLS LAST, id DESC;

-- Keys of the other types, an expression, and a condition that the caller may leave out.
typed(:max AS NUMERIC(10, 2)):
  SELECT * FROM articles WHERE listed = listed [[ AND price <= :max ]]
  PAGE BY listed DESC, lower(name) COLLATE NOCASE, since DESC, code, id;
typedAll(:max AS NUMERIC(10, 2)):
  SELECT * FROM articles WHERE listed = listed [[ AND price <= :max ]]
  ORDER BY listed DESC, lower(name) COLLATE NOCASE, since DESC, code, id;

-- A join whose right side follows from the left one, nested.
joined: SELECT a.**, b.** AS next FROM articles a LEFT JOIN articles b ON b.id = a.stock PAGE BY a.since, a.id DESC;

-- Groups, by what is counted.
grouped: SELECT color, count(*) AS articles FROM articles GROUP BY color PAGE BY count(*) DESC, color;
groupedAll: SELECT color, count(*) AS articles FROM articles GROUP BY color ORDER BY count(*) DESC, color;

-- What the caller composes, an optional term and a parameter, of keys that may be NULL.
composed($where = TRUE, :least, :max):
  SELECT id FROM articles WHERE id >= :least AND $where [[ AND price <= :max ]] PAGE BY until DESC, color, id;
