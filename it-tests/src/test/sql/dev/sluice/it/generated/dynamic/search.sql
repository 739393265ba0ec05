-- What a shop has, with columns of several types, some of which may be missing.
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  price NUMERIC(10, 2) NOT NULL,
  weight REAL,
  stock INTEGER,
  color TEXT,
  listed BOOLEAN NOT NULL,
  since DATETIME NOT NULL,
  until DATE,
  code UUID
);

CREATE INDEX articles_by_since ON articles (since, id);

addArticle(:id, :name, :price, :weight, :stock, :color, :listed, :since, :until, :code):
  INSERT INTO articles (id, name, price, weight, stock, color, listed, since, until, code)
  VALUES (:id, :name, :price, :weight, :stock, :color, :listed, :since, :until, :code);

allArticles: SELECT * FROM articles ORDER BY id;

-- Conditions that the caller gives or leaves out, in an order of the caller's choice.
search(:text, :max, :ids, :color, :sort, :count AS INTEGER = 20):
  SELECT * FROM articles
  WHERE listed
    [[ AND name LIKE :text ]]
    [[ AND price <= :max ]]
    [[ AND id IN :ids ]]
    [[ AND color IS :color ]]
  ORDER BY :sort{newest: since DESC, by_name: name COLLATE NOCASE, heaviest: weight DESC, stock}, id
  LIMIT :count;

-- A term within a term, and one behind OR.
either(:name, :low, :high):
  SELECT id FROM articles
  WHERE stock > 5 [[ AND (name = :name [[ OR price BETWEEN :low AND :high ]]) ]]
  ORDER BY id;

-- In a subquery, in HAVING and in a join.
places(:max AS NUMERIC(10, 2), :least AS INTEGER, :color AS TEXT):
  SELECT a.color, count(*) AS articles
  FROM articles a JOIN (SELECT id FROM articles WHERE listed [[ AND price <= :max ]]) b
    ON b.id = a.id [[ AND a.color <> :color ]]
  GROUP BY a.color
  HAVING count(*) > 0 [[ AND count(*) >= :least ]]
  ORDER BY a.color;

-- Ten terms, as many as there can be.
ten(:a AS INTEGER, :b AS INTEGER, :c AS TEXT, :d AS TEXT, :e AS REAL, :f AS INTEGER, :g AS NUMERIC(10, 2),
    :h AS DATETIME, :i AS BOOLEAN, :j AS INTEGER):
  SELECT id FROM articles
  WHERE TRUE
    [[ AND id <> :a ]] [[ AND id > :b ]] [[ AND name <> :c ]] [[ AND (color IS NULL OR color <> :d) ]]
    [[ AND (weight IS NULL OR weight < :e) ]] [[ AND coalesce(stock, 0) < :f ]] [[ AND price > :g ]]
    [[ AND since > :h ]] [[ AND listed = :i ]] [[ OR id = :j ]]
  ORDER BY id;

-- A write.
cheapen(:percent AS NUMERIC(4, 2) = 10, :color):
  UPDATE articles SET price = ROUND(price * (100 - :percent) / 100, 2) WHERE listed [[ AND color = :color ]];

-- A default of each type that has literals.
defaults(
  :whole AS INTEGER = -9223372036854775807, :real AS REAL = 1.5e3, :text AS TEXT = 'it''s "\z" ü',
  :truth AS BOOLEAN = TRUE, :bytes AS BLOB = x'00ff', :price AS NUMERIC(6, 2) = 9.5, :day AS DATE = '2026-01-31',
  :time AS TIME = '23:59', :local AS TIMESTAMP = '2026-01-31 23:59:00', :at AS DATETIME = '2026-01-31',
  :code AS UUID = '123e4567-e89b-12d3-a456-426614174000', :absent AS INTEGER OR NULL = NULL,
  :state AS ENUM(dev.sluice.it.generated.Status) = 'LATE', :named AS ENUMNAME(dev.sluice.it.generated.Priority) = 'HIGH',
  :document AS JSON = '{"a": [1, "\u00fc"]}', :canonical AS JSONB = '[1, 2]', :span AS INTERVAL = 'P1M2D',
  :place AS POINT = '(1.5,-2)') :one:
  SELECT :state AS state, :named AS named, :document AS document, :canonical AS canonical, :span AS span, :place AS place,
    :whole AS whole, :real AS real, :text AS text, :truth AS truth, :bytes AS bytes, :price AS price, :day AS day,
    :time AS time, :local AS local, :at AS at, :code AS code, :absent AS absent;

-- Any number of values of each type that can be compared.
within(:wholes, :reals, :texts, :prices, :days, :times, :codes, :truths) :one:
  SELECT
    (SELECT count(*) FROM articles WHERE id IN :wholes) AS wholes,
    (SELECT count(*) FROM articles WHERE weight IN :reals) AS reals,
    (SELECT count(*) FROM articles WHERE name IN :texts) AS texts,
    (SELECT count(*) FROM articles WHERE price IN :prices) AS prices,
    (SELECT count(*) FROM articles WHERE until IN :days) AS days,
    (SELECT count(*) FROM articles WHERE since IN :times) AS times,
    (SELECT count(*) FROM articles WHERE code IN :codes) AS codes,
    (SELECT count(*) FROM articles WHERE listed IN :truths) AS truths;

countOutside(:ids) :one: SELECT count(*) FROM articles WHERE id NOT IN :ids;
