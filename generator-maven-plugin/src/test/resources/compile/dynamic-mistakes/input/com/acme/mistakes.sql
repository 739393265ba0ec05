CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price NUMERIC(10, 2) NOT NULL, color TEXT);

eleven(:a, :b, :c, :d, :e, :f, :g, :h, :i, :j, :k):
  SELECT id FROM items WHERE TRUE [[ AND id = :a ]] [[ AND id = :b ]] [[ AND id = :c ]] [[ AND id = :d ]]
    [[ AND id = :e ]] [[ AND id = :f ]] [[ AND id = :g ]] [[ AND id = :h ]] [[ AND id = :i ]] [[ AND id = :j ]]
    [[ AND id = :k ]];
withoutParameter: SELECT id FROM items WHERE TRUE [[ AND color IS NULL ]];
outerWithoutParameter(:name): SELECT id FROM items WHERE TRUE [[ AND (id > 0 [[ OR name = :name ]]) ]];
alwaysGiven(:id): SELECT id FROM items WHERE id > :id [[ AND id < :id + 10 ]];
otherColumns(:x, :y): SELECT coalesce(:x, NULL) AS x FROM items WHERE TRUE [[ AND id = :x AND name = :y ]];
withinOrder(:sort, :x): SELECT id FROM items ORDER BY :sort{up: id > 0 [[ OR id = :x ]], down: id DESC};
unknownInside(:x): SELECT id FROM items WHERE TRUE [[ AND nmae = :x ]];

sameName(:sort): SELECT id FROM items ORDER BY :sort{up: id, down: id DESC, up: name};
sameJavaName(:sort): SELECT id FROM items ORDER BY :sort{by_name: name, byName: name DESC};
twoChoices(:a, :b): SELECT id FROM items ORDER BY :a{up: id, down: id DESC}, :b{up: name, down: name DESC};
innerChoice(:sort): SELECT id FROM items WHERE id IN (SELECT id FROM items ORDER BY :sort{up: id, down: id DESC} LIMIT 3);
windowChoice(:sort): SELECT row_number() OVER (ORDER BY :sort{up: id, down: id DESC}) AS n FROM items;
valueToo(:sort): SELECT id FROM items WHERE id = :sort ORDER BY :sort{up: id, down: id DESC};
typed(:sort AS TEXT): SELECT id FROM items ORDER BY :sort{up: id, down: id DESC};
unknownOrder(:sort): SELECT id FROM items ORDER BY :sort{up: id, down: nmae DESC};

computed(:a AS INTEGER = 1 + 1): SELECT id FROM items WHERE id = :a;
otherType(:a AS DATE = '31.1.2026'): SELECT id FROM items WHERE :a > '2026-01-01';
tooManyDecimals(:a AS NUMERIC(4, 2) = 1.005): SELECT id FROM items WHERE price = :a;
collection(:ids = 3): SELECT id FROM items WHERE id IN :ids;
optionalDefault(:a = 3): SELECT id FROM items WHERE TRUE [[ AND id = :a ]];
noConstant(:a AS ENUM(java.time.DayOfWeek) = 'MONTAG'): SELECT id FROM items WHERE :a = 'MONDAY';
noJson(:a AS JSON = '{a: 1}'): SELECT id FROM items WHERE :a IS NOT NULL;
noInterval(:a AS INTERVAL = 'soon'): SELECT id FROM items WHERE :a > 'P1D';
noPoint(:a AS POINT = '1,2'): SELECT id FROM items WHERE :a = '(1,2)';
nullDefault(:a AS INTEGER = NULL): SELECT id FROM items WHERE id = :a;

CREATE VIEW cheap AS SELECT id FROM items WHERE TRUE [[ AND price < 3 ]];

notUnique: SELECT * FROM items PAGE BY name;
notUniqueJoin: SELECT i.id FROM items i JOIN items j ON j.name = i.name PAGE BY i.id;
distinctPages: SELECT DISTINCT name FROM items PAGE BY name;
compoundPages: SELECT id FROM items UNION SELECT id FROM items PAGE BY id;
orderedPages: SELECT id FROM items ORDER BY id PAGE BY id;
limitedPages: SELECT id FROM items LIMIT 3 PAGE BY id;
aliasPages: SELECT id AS key FROM items PAGE BY key;
numberPages: SELECT id FROM items PAGE BY 1;
markedPages :many: SELECT id FROM items PAGE BY id;
innerPages: SELECT id FROM items WHERE id IN (SELECT id FROM items PAGE BY id);
groupPages: SELECT name, count(*) AS n FROM items GROUP BY name, color PAGE BY name;
viewPages: SELECT id FROM cheap PAGE BY id;

untyped: SELECT $x AS x FROM items;
unusedPlaceholder($where): SELECT id FROM items;
besideNumber: SELECT id FROM items WHERE id = ? AND $where;
inBlock($where) { DELETE FROM items WHERE $where; }
twoThings: SELECT id FROM items WHERE $x AND id = $x;
placeholderPages: SELECT id FROM items WHERE $where PAGE BY $key, id;
composedPages($where): SELECT id FROM items WHERE $where PAGE BY name;
