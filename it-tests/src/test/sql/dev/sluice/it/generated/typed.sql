-- Every type that SQLite does not have.
CREATE TABLE typed_rows (
  id INTEGER PRIMARY KEY,
  status ENUM(dev.sluice.it.generated.Status) NOT NULL DEFAULT 'OPEN',
  priority ENUMNAME(dev.sluice.it.generated.Priority),
  data JSON,
  settings JSONB,
  every INTERVAL,
  position POINT,
  tags TEXT[] NOT NULL DEFAULT '["new"]',
  numbers INTEGER[],
  prices NUMERIC(10, 2)[],
  days DATE[],
  moments DATETIME[],
  keys UUID[],
  flags BOOLEAN[],
  spans INTERVAL[],
  points POINT[],
  states ENUM(dev.sluice.it.generated.Status)[],
  at DATETIME NOT NULL DEFAULT '2026-01-31 07:08:09'
) AS TypedRow;

open: SELECT * FROM typed_rows WHERE status = 'OPEN' ORDER BY id;

ofStatus: SELECT id FROM typed_rows WHERE status IN :statuses ORDER BY id;

withPriority(:priority AS ENUMNAME(dev.sluice.it.generated.Priority) OR NULL):
  SELECT id FROM typed_rows WHERE priority IS :priority ORDER BY id;

-- The tags and the status by its name.
tagged: SELECT id, CAST(status AS TEXT) AS name, tags FROM typed_rows
  WHERE EXISTS (SELECT 1 FROM json_each(tags) WHERE value = :tag) ORDER BY id;

elements: SELECT e.key, e.value FROM typed_rows t, json_each(t.tags) e WHERE t.id = :id ORDER BY e.key;

nextTime: SELECT at + every AS next, at - '2026-01-01' AS passed FROM typed_rows WHERE id = :id;

member: SELECT data ->> '$.name' AS name, CAST(settings ->> '$.size' AS INTEGER) AS size FROM typed_rows WHERE id = :id;

placedAt: SELECT id FROM typed_rows WHERE position = :position ORDER BY id;

change: UPDATE typed_rows SET status = 'DONE', tags = json_insert(tags, '$[#]', :tag), every = every * 2
  WHERE id = :id RETURNING status, tags, every;
