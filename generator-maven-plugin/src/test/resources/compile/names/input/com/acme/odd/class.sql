CREATE TABLE strings ("class" TEXT NOT NULL, "hash code" INTEGER NOT NULL, "größe" REAL, "to-string" BLOB);
CREATE TABLE objects (id INTEGER PRIMARY KEY, "new" INTEGER NOT NULL);
CREATE TABLE records (id INTEGER PRIMARY KEY, "1st" TEXT, """quoted""" TEXT);
CREATE TABLE lists (id INTEGER PRIMARY KEY, session TEXT NOT NULL, "row" TEXT NOT NULL);

-- Ends a comment: */ and begins a tag {@code x}, <b>, & \u0041.
--
-- @param nobody is no parameter
"switch"(:this AS TEXT, :b AS INTEGER, :session AS TEXT): SELECT * FROM strings WHERE "class" = :this AND "hash code" = :b AND "class" <> :session;

to_string: SELECT * FROM objects ORDER BY id;

"yield": SELECT id, "1st", '"""' AS quotes, '\' AS backslash, '*/' AS "*/ end" FROM records ORDER BY id;

notify: DELETE FROM lists WHERE session = :session AND "row" = :row;
