import 'classpath:com/acme/shared/users.sql';
import com.acme.Status;
DECLARE FUNCTION similarity(TEXT, TEXT) RETURNS REAL NOT NULL POSTGRES;
DECLARE FUNCTION distance(NUMERIC(10, 2)) RETURNS NUMERIC(10, 2) POSTGRES SQLITE com.acme.Distance;

-- The things to do.
-- Every one of them.
CREATE TABLE IF NOT EXISTS todos (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- the key
  -- What is to be done.
  title VARCHAR(100) NOT NULL CHECK (length(title) > 0) JSON KEY heading AS "what",
  done BOOLEAN NOT NULL DEFAULT FALSE,
  price NUMERIC(10, 2) DEFAULT -1.50,
  tags TEXT[] NOT NULL DEFAULT '[]',
  status ENUM(com.acme.Status) CONSTRAINT known CHECK (status < 4),
  kind ENUMNAME(com.acme.Kind),
  meta JSON JSON KEY m,
  prefs TEXT MAPPED BY com.acme.PreferencesConverter AS "preferences",
  category INTEGER REFERENCES categories (id) ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
  low INTEGER DEFAULT -9223372036854775808,
  twice INTEGER GENERATED ALWAYS AS (id * 2) STORED,
  UNIQUE (title COLLATE nocase DESC) ON CONFLICT IGNORE,
  CONSTRAINT fk FOREIGN KEY (id, category) REFERENCES other
) STRICT, WITHOUT ROWID AS TodoItem;
/* Known elsewhere. */
CREATE TABLE users (id INTEGER) WITH com.acme.User;
CREATE VIEW open_todos (id, title) AS OpenTodo AS SELECT id, title FROM todos WHERE NOT done;
TABLE docs ON POSTGRES: $$ CREATE TABLE docs (id bigint, tsv tsvector) $$;

-- Every open entry of a category, newest first.
openIn(:category AS INTEGER OR NULL): SELECT * FROM todos WHERE done = FALSE AND category IS :category ORDER BY created DESC;
withCategory AS TodoWithCategory: SELECT t.**, c.** AS category FROM todos t LEFT JOIN categories c ON c.id = t.category;
routes: SELECT r.**, LIST(SELECT p.* FROM points p WHERE p.route = r.id ORDER BY p.position) AS points FROM routes r;
byIds: SELECT * FROM todos WHERE id IN :ids AND id NOT IN (:others);
scalars(:a AS INTEGER, :b AS TEXT = 'x', :c = 3, :d OR NULL): SELECT 1 WHERE :a IN (:a) OR :b IN (:a, :b) OR :c IN (:c) OR :d = ?;
search($where = TRUE, $order): SELECT * FROM todos WHERE $where AND x = $term + 1 ORDER BY $order LIMIT $limit;
add: INSERT INTO todos $row ON CONFLICT DO NOTHING RETURNING *;
close :execrows: UPDATE todos SET done = TRUE WHERE id = :id;
byId(:id) :optional WITH com.acme.Todo: SELECT t.* FROM todos t WHERE t.id = @id;
archive { INSERT INTO archived SELECT * FROM todos WHERE done; DELETE FROM todos WHERE done; }
@create: INSERT INTO categories (description) VALUES ('Inbox');
@create { INSERT INTO a VALUES (1); INSERT INTO a VALUES (2); }
find: SELECT * FROM docs WHERE docs MATCH :q;
find ON POSTGRES: $$ SELECT d.* FROM docs d WHERE d.tsv @@ websearch_to_tsquery('simple', :q) $$;
vacuumish ON SQLITE ONLY: SELECT sqlite_version();
dynamic: SELECT * FROM t WHERE a = 1 [[ AND price <= :max ]] [[ AND name LIKE :name OR name IS NULL ]] [[ OR x = :x ]];
sorted: SELECT * FROM t ORDER BY :sort{newest: created DESC, id, name: name ASC NULLS LAST}, id PAGE BY created DESC, id;
converted: SELECT json_extract(p, '$.x') MAPPED BY com.acme.PointConverter AS x FROM t;
delete(:id): DELETE FROM todos WHERE id = :id;
select:SELECT 1;
-- name: GetAuthor :one
-- Gets an author.
-- :id AS INTEGER
SELECT sqlc.embed(authors), a.b FROM authors WHERE id = sqlc.arg(id) OR bio = sqlc.narg('bio') OR id IN (sqlc.slice(ids));
/* name: ListAuthors :many */
SELECT * FROM authors ORDER BY name;
-- name: Archive :exec
UPDATE t SET a = @a, (b, c) = (SELECT 1, 2) FROM u AS v WHERE v.a = t.a;
