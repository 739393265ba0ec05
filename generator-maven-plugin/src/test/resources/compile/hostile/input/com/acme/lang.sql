-- Tables that are called like the classes that generated code itself uses. */ {@code */ \u002a/ """ <b>&amp;
CREATE TABLE "String" (id INTEGER PRIMARY KEY, "String" TEXT);
CREATE TABLE "Record" (id INTEGER PRIMARY KEY, record TEXT NOT NULL);
CREATE TABLE "Override" (id INTEGER PRIMARY KEY, "override" BOOLEAN NOT NULL);
CREATE TABLE "Object" (id INTEGER PRIMARY KEY, data BLOB NOT NULL, "double" REAL NOT NULL);
CREATE TABLE "Objects" (id INTEGER PRIMARY KEY, a TEXT) AS Objects;
CREATE TABLE "Long" (id INTEGER PRIMARY KEY, "long" INTEGER);
CREATE TABLE "Integer" (id INTEGER PRIMARY KEY, "int" INTEGER);
CREATE TABLE "Double" (id INTEGER PRIMARY KEY, "double" REAL NOT NULL);
CREATE TABLE "Boolean" (id INTEGER PRIMARY KEY, "boolean" BOOLEAN);
CREATE TABLE "List" (id INTEGER PRIMARY KEY, list TEXT);
CREATE TABLE "Optional" (id INTEGER PRIMARY KEY, a DATE);
CREATE TABLE "Collection" (id INTEGER PRIMARY KEY, a DATETIME);
CREATE TABLE "Function" (id INTEGER PRIMARY KEY, a UUID);
CREATE TABLE "Arrays" (id INTEGER PRIMARY KEY, a BLOB) AS Arrays;
CREATE TABLE "Row" (id INTEGER PRIMARY KEY, "row" TEXT);
CREATE TABLE "Query" (id INTEGER PRIMARY KEY, query TEXT);
CREATE TABLE "SqlText" (id INTEGER PRIMARY KEY, a NUMERIC(5, 2));
CREATE TABLE "SqlSession" (id INTEGER PRIMARY KEY, session TEXT);
CREATE TABLE "Database" (id INTEGER PRIMARY KEY, "database" TEXT);
CREATE TABLE "Transaction" (id INTEGER PRIMARY KEY, tx TEXT);
CREATE TABLE "Tables" (id INTEGER PRIMARY KEY, tables TEXT) AS Tables;
CREATE TABLE "Builder" (id INTEGER PRIMARY KEY, builder TEXT, build INTEGER NOT NULL);
CREATE TABLE "Nullable" (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE "NullMarked" (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE "Generated" (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE "SQLException" (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE "AutoCloseable" (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE "NullPointerException" (id INTEGER PRIMARY KEY, a TEXT);
CREATE TABLE "FoldedReader" (id INTEGER PRIMARY KEY, a TEXT);

-- A text with what ends a Java text, a comment or a character: """ */ \u0022 \ and a dollar $S $L $$.
"texts": SELECT '"""' || '*/' || '\u002a/' || '\' || '\\' || '\"' || '$S$L' || '{@link' || 'ä日' AS a, id FROM "String";

"String"(:s AS TEXT, :t AS TEXT, :u AS TEXT, :v AS TEXT, :w AS TEXT):
  SELECT id, "String" AS list, LIST(SELECT r.record FROM "Record" r WHERE r.id = s.id ORDER BY r.id) AS "row"
  FROM "String" s WHERE "String" IN (:s, :t, :u, :v, :w);

"Query": SELECT q.** AS "query", l.** AS "list" FROM "Query" q LEFT JOIN "List" l ON l.id = q.id;
