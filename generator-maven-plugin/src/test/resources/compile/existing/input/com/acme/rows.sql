import dev.sluice.runtime.Point;

-- A record from an archive.
CREATE TABLE points (name TEXT PRIMARY KEY, x REAL NOT NULL, y REAL NOT NULL) WITH Point;

corners WITH dev.sluice.runtime.Point: SELECT max(y) AS top, coalesce(max(x), 0.0) AS y, coalesce(min(x), 0.0) AS x FROM points;

near(:x): SELECT p.** AS p, q.name, LIST(SELECT * FROM points r WHERE r.x < q.x) AS left FROM points q LEFT JOIN points p ON p.x < q.x WHERE q.x > :x;
