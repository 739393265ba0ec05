DECLARE FUNCTION cbrt(REAL) RETURNS REAL POSTGRES SQLITE dev.sluice.it.generated.functions.ServerFunctions.CubeRoot;
DECLARE FUNCTION to_hex(INTEGER) RETURNS TEXT POSTGRES SQLITE dev.sluice.it.generated.functions.ServerFunctions.Hex;
DECLARE FUNCTION lcm(INTEGER, INTEGER) RETURNS INTEGER POSTGRES
  SQLITE dev.sluice.it.generated.functions.ServerFunctions.CommonMultiple;
DECLARE FUNCTION boolne(BOOLEAN, BOOLEAN) RETURNS BOOLEAN POSTGRES
  SQLITE dev.sluice.it.generated.functions.ServerFunctions.Unlike;
DECLARE FUNCTION sha256(BLOB) RETURNS BLOB POSTGRES SQLITE dev.sluice.it.generated.functions.ServerFunctions.Digest;
DECLARE FUNCTION picky(INTEGER) RETURNS INTEGER NOT NULL SQLITE dev.sluice.it.generated.functions.ServerFunctions.Picky;

CREATE TABLE measures (
  id INTEGER PRIMARY KEY,
  size REAL,
  count INTEGER,
  fine BOOLEAN NOT NULL,
  bytes BLOB
);
CREATE VIEW hexes AS SELECT id, to_hex(count) AS hex FROM measures;

computed: SELECT id, round(cbrt(size), 6) AS root, to_hex(count) AS hex, lcm(count, id) AS multiple, boolne(fine, id > 1) AS unlike,
  sha256(bytes) AS digest FROM measures ORDER BY id;
ofRoot(:root): SELECT id FROM measures WHERE round(cbrt(size), 6) = :root AND cbrt(count) IS NOT NULL ORDER BY id;
hexed(:hex): SELECT id FROM hexes WHERE hex = :hex;
given(:number, :other): SELECT lcm(:number, :other) AS multiple;
some($where): SELECT id FROM measures WHERE $where ORDER BY id;
