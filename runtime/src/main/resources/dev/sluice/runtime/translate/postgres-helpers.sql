-- Functions that stand for what SQLite does and PostgreSQL has no short spelling of. One schema whose name carries the
-- version; no extension; PostgreSQL 14 or newer. Running the script again changes nothing. Texts with a backslash are written
-- E'', so that no setting of the session changes them.
CREATE SCHEMA IF NOT EXISTS sluice_1;

-- ---------- ids ----------
-- The id that an INSERT names: moves the sequence of the column past it; NULL draws from the sequence.
CREATE OR REPLACE FUNCTION sluice_1.explicit_id(t text, c text, id int8) RETURNS int8 LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  s text := pg_get_serial_sequence(t, c);
  used int8;
BEGIN
  IF id IS NULL THEN RETURN nextval(s); END IF;
  EXECUTE 'SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM ' || s INTO used;
  IF id <= used THEN RETURN id; END IF;
  -- Other sessions draw numbers meanwhile, and setval would take the sequence back behind theirs: so numbers are drawn, too,
  -- unless they are so many that the others cannot draw as many between two steps of one statement.
  IF id - used <= 10000 THEN
    WHILE used < id LOOP used := nextval(s); END LOOP;
  ELSE
    PERFORM pg_advisory_xact_lock(s::regclass::oid::int8);
    EXECUTE 'SELECT setval($1, greatest(last_value, $2)) FROM ' || s USING s::regclass, id;
  END IF;
  RETURN id;
END $$;

-- ---------- numbers <-> text (CAST, affinity) ----------
-- exact value of a double as numeric (float8::numeric keeps 15 digits only)
CREATE OR REPLACE FUNCTION sluice_1.exact(x float8) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE k int; m numeric;
BEGIN
  IF x = 0 THEN RETURN 0; END IF;
  IF abs(x) = 'Infinity' THEN RETURN x::numeric; END IF;
  IF abs(x) >= 4503599627370496 THEN           -- 2^52 and more: an integer
    k := greatest(floor(ln(abs(x)) / ln(2::float8))::int - 60, 0);
    RETURN (x / (2::float8 ^ k))::int8::numeric * (2::numeric ^ k);
  END IF;
  k := 52 - floor(ln(abs(x)) / ln(2::float8))::int;
  IF k > 900 THEN RETURN x::numeric; END IF;
  m := (x * (2::float8 ^ k))::int8;            -- m * 2^-k = m * 5^k * 10^-k, exactly
  RETURN (m * trunc(5::numeric ^ k)) * ('1e-' || k)::numeric;
END $$;

-- An integer beside a double is compared exactly: what its double is off by, the next double on one side, and the double or none.
CREATE OR REPLACE FUNCTION sluice_1.real_rest(n int8) RETURNS int8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN n BETWEEN -9007199254740992 AND 9007199254740992 THEN 0 WHEN n >= 9223372036854775296 THEN n - 9223372036854775807 - 1 ELSE n - n::float8::int8 END $$;
CREATE OR REPLACE FUNCTION sluice_1.real_below(n int8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN sluice_1.real_rest(n) >= 0 THEN n::float8 WHEN n > 0 THEN n::float8 * 0.9999999999999999::float8 ELSE n::float8 / 0.9999999999999999::float8 END $$;
CREATE OR REPLACE FUNCTION sluice_1.real_above(n int8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN sluice_1.real_rest(n) <= 0 THEN n::float8 WHEN n > 0 THEN n::float8 / 0.9999999999999999::float8 ELSE n::float8 * 0.9999999999999999::float8 END $$;
CREATE OR REPLACE FUNCTION sluice_1.real_same(n int8) RETURNS float8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN sluice_1.real_rest(n) = 0 THEN n::float8 WHEN n IS NOT NULL THEN 'NaN'::float8 END $$;

-- a double as text that SQLite reads as the same, whatever the session's extra_float_digits
CREATE OR REPLACE FUNCTION sluice_1.real_digits(x float8) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET extra_float_digits = 1 AS $$ SELECT replace(x::text, 'Infinity', '9e999') $$;

CREATE OR REPLACE FUNCTION sluice_1.real_text(x float8) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE n numeric; s text; e int; d text; neg text := '';
BEGIN
  IF x = 'Infinity' THEN RETURN 'Inf'; ELSIF x = '-Infinity' THEN RETURN '-Inf'; END IF;
  IF x = 0 THEN RETURN '0.0'; END IF;
  IF abs(x) < 1e15 AND x = trunc(x) THEN RETURN x::int8::text || '.0'; END IF;
  n := abs(x)::numeric;
  e := floor(log(n))::int;
  IF n::float8 <> abs(x) THEN n := sluice_1.exact(abs(x)); e := floor(log(n))::int; n := round(n, 16 - e); END IF;
  IF n >= ('1e' || (e + 1))::numeric THEN e := e + 1; END IF;
  IF x < 0 THEN neg := '-'; END IF;
  d := rtrim(ltrim(replace(n::text, '.', ''), '0'), '0');
  IF e < -4 OR e > 16 THEN
    RETURN neg || left(d, 1) || '.' || CASE WHEN length(d) > 1 THEN substr(d, 2) ELSE '0' END || 'e' || CASE WHEN e < 0 THEN '-' ELSE '+' END || lpad(abs(e)::text, greatest(2, length(abs(e)::text)), '0');
  END IF;
  s := trim_scale(n)::text;
  RETURN neg || CASE WHEN strpos(s, '.') = 0 THEN s || '.0' ELSE s END;
END $$;

-- ---------- what NULL may not be; computed only where it is asked for, not when a plan is made ----------
CREATE OR REPLACE FUNCTION sluice_1.row_count(n int8) RETURNS int8 LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  IF n IS NULL THEN RAISE EXCEPTION 'LIMIT and OFFSET take no NULL' USING ERRCODE = 'invalid_text_representation'; END IF;
  RETURN n;
END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_label(t text) RETURNS text LANGUAGE plpgsql VOLATILE PARALLEL SAFE AS $$
BEGIN
  IF t IS NULL THEN RAISE EXCEPTION 'json_object() labels must be TEXT'; END IF;
  RETURN t;
END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_label_of(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.json_label(t); END $$;

-- ---------- texts read as values, loudly ----------
CREATE OR REPLACE FUNCTION sluice_1.text_numeric(t text) RETURNS numeric LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF t !~ '^ *[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+) *$' THEN
    RAISE EXCEPTION 'no decimal number: "%"', t USING ERRCODE = 'invalid_text_representation';
  END IF;
  RETURN t::numeric;
END $$;

CREATE OR REPLACE FUNCTION sluice_1.text_uuid(t text) RETURNS uuid LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF t !~ '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$' THEN
    RAISE EXCEPTION 'no UUID: "%"', t USING ERRCODE = 'invalid_text_representation';
  END IF;
  RETURN t::uuid;
END $$;

CREATE OR REPLACE FUNCTION sluice_1.text_interval(t text) RETURNS interval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  IF t !~ '^P(?=.)([+-]?[0-9]+Y)?([+-]?[0-9]+M)?([+-]?[0-9]+W)?([+-]?[0-9]+D)?(T(?=.)([+-]?[0-9]+H)?([+-]?[0-9]+M)?([+-]?[0-9]+([.][0-9]{1,6})?S)?)?$' THEN
    RAISE EXCEPTION 'no INTERVAL: "%"', t USING ERRCODE = 'invalid_text_representation';
  END IF;
  RETURN t::interval;
END $$;

CREATE OR REPLACE FUNCTION sluice_1.text_timestamp(t text) RETURNS timestamp LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS $$
DECLARE j int8 := sluice_1.jd(t);
BEGIN
  IF j IS NULL THEN
    RAISE EXCEPTION 'no time: "%"', t USING ERRCODE = 'invalid_text_representation';
  END IF;
  RETURN sluice_1._ts(j);
END $$;

CREATE OR REPLACE FUNCTION sluice_1.text_timestamp_of(t text) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.text_timestamp(t); END $$;

CREATE OR REPLACE FUNCTION sluice_1.interval_text(i interval) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET intervalstyle = 'iso_8601' AS $$ SELECT i::text $$;

-- ---------- arrays whose elements the driver would read by the zone of the machine ----------
CREATE OR REPLACE FUNCTION sluice_1.array_text(a timestamptz[]) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$ SELECT to_json(ARRAY(SELECT to_char(v AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') FROM unnest(a) WITH ORDINALITY u(v, n) ORDER BY n))::text $$;
CREATE OR REPLACE FUNCTION sluice_1.array_text(a timestamp[]) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$ SELECT to_json(ARRAY(SELECT to_char(v, 'YYYY-MM-DD"T"HH24:MI:SS.US') FROM unnest(a) WITH ORDINALITY u(v, n) ORDER BY n))::text $$;
CREATE OR REPLACE FUNCTION sluice_1.array_text(a date[]) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$ SELECT to_json(ARRAY(SELECT to_char(v, 'YYYY-MM-DD') FROM unnest(a) WITH ORDINALITY u(v, n) ORDER BY n))::text $$;
CREATE OR REPLACE FUNCTION sluice_1.array_text(a time[]) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$ SELECT to_json(ARRAY(SELECT to_char(v, 'HH24:MI:SS.US') FROM unnest(a) WITH ORDINALITY u(v, n) ORDER BY n))::text $$;
CREATE OR REPLACE FUNCTION sluice_1.array_text(a interval[]) RETURNS text LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$ SELECT to_json(ARRAY(SELECT sluice_1.interval_text(v) FROM unnest(a) WITH ORDINALITY u(v, n) ORDER BY n))::text $$;

-- ---------- CAST ----------
CREATE OR REPLACE FUNCTION sluice_1.to_int(t text) RETURNS int8 LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE m text; n numeric;
BEGIN
  m := (regexp_match(t, E'^[ \\t\\n\\v\\f\\r]*([+-]?[0-9]+)'))[1];
  IF m IS NULL THEN RETURN 0; END IF;
  n := m::numeric;
  RETURN CASE WHEN n > 9223372036854775807 THEN 9223372036854775807 WHEN n < -9223372036854775808 THEN -9223372036854775808 ELSE n::int8 END;
END $$;
CREATE OR REPLACE FUNCTION sluice_1.to_int(x float8) RETURNS int8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN x >= 9223372036854775807 THEN 9223372036854775807 WHEN x <= -9223372036854775808 THEN -9223372036854775807 - 1 ELSE trunc(x)::int8 END $$;
CREATE OR REPLACE FUNCTION sluice_1.to_real(t text) RETURNS float8 LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  m text[] := regexp_match(t, E'^[ \\t\\n\\v\\f\\r]*([+-]?)([0-9]*)\\.?([0-9]*)(?:[eE]([+-]?)0*([0-9]+))?');
  whole int := length(m[2]);
  digits text := ltrim(m[2] || m[3], '0');
  size int8;
BEGIN
  IF digits = '' OR m IS NULL THEN RETURN CASE WHEN m[1] = '-' AND m[2] || m[3] <> '' THEN '-0' ELSE '0' END::float8; END IF;
  -- The place of the first digit: 0 for ones. No exception is caught here, which would forbid parallel plans.
  size := whole + length(digits) - length(m[2] || m[3]) - 1
    + CASE WHEN m[5] IS NULL THEN 0 WHEN length(m[5]) > 8 THEN (m[4] || '100000000')::int8 ELSE (m[4] || m[5])::int8 END;
  RETURN CASE
    WHEN size > 308 OR (size = 308 AND rpad(left(digits, 19), 19, '0') >= '1797693134862315808') THEN m[1] || 'Infinity'
    WHEN size < -324 OR (size = -324 AND rpad(left(digits, 17), 17, '0') <= '24703282292062327') THEN m[1] || '0'
    ELSE m[1] || left(digits, 1) || '.' || left(substr(digits, 2), 800) || 'e' || size END::float8;
END $$;
-- 1 when the whole text is a well-formed number (then numeric affinity would convert it), else 0
CREATE OR REPLACE FUNCTION sluice_1.is_number(t text) RETURNS bool LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT t ~ E'^[ \\t\\n\\v\\f\\r]*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?[ \\t\\n\\v\\f\\r]*$' $$;
-- whether the number that a text begins with is an INTEGER
CREATE OR REPLACE FUNCTION sluice_1.begins_with_int(t text) RETURNS bool LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT NOT m AND abs(sluice_1.to_real(t)) < 9223372036854775807 FROM (SELECT t ~ E'^[ \\t\\n\\v\\f\\r]*[+-]?([0-9]+(\\.|[eE][+-]?[0-9])|\\.[0-9])') q(m) $$;
-- text compared with a numeric column: the number it would become, or NaN, which is greater than all others, when it stays text
CREATE OR REPLACE FUNCTION sluice_1.num_or_nan(t text) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN sluice_1.is_number(t) THEN btrim(t, E' \t\n\v\f\r')::numeric ELSE 'NaN' END $$;

CREATE OR REPLACE FUNCTION sluice_1.round(x float8, n int8 DEFAULT 0) RETURNS float8 LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE d int := greatest(least(n, 30), 0);
BEGIN
  IF abs(x) >= 4503599627370496 THEN RETURN x; END IF;
  IF d = 0 THEN RETURN trunc(x + CASE WHEN x < 0 THEN -0.5 ELSE 0.5 END) + 0; END IF;  -- SQLite goes through an integer: no -0
  IF x = 0 THEN RETURN 0; END IF;
  RETURN pg_catalog.round(sluice_1.exact(abs(x)), d)::float8 * sign(x);                -- here -0 is kept
END $$;
-- the remainder that C's fmod gives
CREATE OR REPLACE FUNCTION sluice_1.fmod(x float8, y float8) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT nullif(mod(sluice_1.exact(x), nullif(sluice_1.exact(y), 0)), 'NaN')::float8 $$;

CREATE OR REPLACE FUNCTION sluice_1.power(x float8, y float8) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN x < 0 AND y <> trunc(y) THEN NULL WHEN x = 0 AND y < 0 THEN 'Infinity'::float8
    WHEN x <> 0 AND abs(x) < 'Infinity' AND y * ln(abs(x)) > 709.782712893384 THEN CASE WHEN x < 0 AND mod(y::numeric, 2) <> 0 THEN '-Infinity' ELSE 'Infinity' END::float8
    WHEN x <> 0 AND y * ln(abs(x)) < -745.1332191019411 THEN 0 ELSE pg_catalog.power(x, y) END $$;
CREATE OR REPLACE FUNCTION sluice_1.exp(x float8) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN x > 709.782712893384 THEN 'Infinity'::float8 WHEN x < -745.1332191019411 THEN 0 ELSE pg_catalog.exp(x) END $$;

-- ---------- text ----------
-- PostgreSQL has no character NUL: 0, and NULL which counts as 0, is an error
CREATE OR REPLACE FUNCTION sluice_1.chars(VARIADIC a int8[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(chr(CASE WHEN coalesce(c, 0) BETWEEN 0 AND 1114111 THEN coalesce(c, 0) ELSE 65533 END::int), '' ORDER BY n) FROM unnest(a) WITH ORDINALITY u(c, n) $$;

CREATE OR REPLACE FUNCTION sluice_1.substr(t text, s int8, n int8 DEFAULT NULL) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE len int8 := length(t); p1 int8 := CASE WHEN n < 0 THEN greatest(s, -4611686018427387904) ELSE s END; p2 int8 := greatest(coalesce(n, 9223372036854775807), -4611686018427387904); negp2 bool := false;
BEGIN
  IF t IS NULL OR s IS NULL THEN RETURN NULL; END IF;
  IF p2 < 0 THEN p2 := -p2; negp2 := true; END IF;
  IF p1 < 0 THEN
    p1 := p1 + len;
    IF p1 < 0 THEN p2 := CASE WHEN negp2 THEN p2 ELSE greatest(p2 + p1, 0) END; IF negp2 THEN NULL; END IF; IF NOT negp2 THEN p1 := 0; END IF; END IF;
  ELSIF p1 > 0 THEN p1 := p1 - 1;
  ELSIF p2 > 0 AND NOT negp2 THEN p2 := p2 - 1; END IF;
  IF negp2 THEN p1 := p1 - p2; IF p1 < 0 THEN p2 := greatest(p2 + p1, 0); p1 := 0; END IF; END IF;
  IF p2 <= 0 OR p1 >= len THEN RETURN ''; END IF;
  RETURN pg_catalog.substr(t, (p1 + 1)::int, least(p2, len)::int);
END $$;

-- Digits of two stand for a byte; what lies before all bytes leaves the first ones that are left of the length.
CREATE OR REPLACE FUNCTION sluice_1.substr(b bytea, s int8, n int8 DEFAULT NULL) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN s < -1073741824 THEN CASE WHEN n < 0 THEN ''::bytea
      ELSE pg_catalog.substr(b, 1, least(greatest(coalesce(n, 9223372036854775807) + (s + length(b)), 0), length(b))::int) END
    ELSE decode(sluice_1.substr(encode(b, 'hex'), CASE WHEN s > 0 THEN 2 * least(s, 2147483647) - 1 ELSE 2 * s END,
      CASE WHEN s = 0 AND n > 0 THEN 2 * least(n, 2147483647) - 1 ELSE 2 * greatest(least(n, 2147483647), -2147483647) END), 'hex') END $$;

CREATE OR REPLACE FUNCTION sluice_1.unhex(t text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN t ~ '^([0-9A-Fa-f][0-9A-Fa-f])*$' THEN decode(t, 'hex') END $$;

-- With characters that may stand between two bytes; a digit among them is none.
CREATE OR REPLACE FUNCTION sluice_1.unhex(t text, pass text) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE passed text := regexp_replace(pass, '[0-9A-Fa-f]', '', 'g'); u text;
BEGIN
  IF strpos(t, E'\x01') > 0 AND strpos(passed, E'\x01') = 0 THEN RETURN NULL; END IF;
  u := translate(t, passed, repeat(E'\x01', length(passed)));
  IF u ~ E'^(\x01*[0-9A-Fa-f]{2})*\x01*$' THEN RETURN decode(translate(u, E'\x01', ''), 'hex'); END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION sluice_1.randomblob(n int8) RETURNS bytea LANGUAGE sql VOLATILE STRICT PARALLEL SAFE AS $$
  SELECT pg_catalog.substr(decode(string_agg(replace(gen_random_uuid()::text, '-', ''), ''), 'hex'), 1, greatest(n, 1)::int) FROM generate_series(1, greatest(n, 1), 16) $$;

-- GLOB pattern -> regular expression (for patterns not known at build time)
-- A character within the brackets of a regular expression.
CREATE OR REPLACE FUNCTION sluice_1._in_set(c text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT CASE WHEN c IN (E'\\', '[', ']', '^', '-') THEN E'\\' || c ELSE c END $$;
CREATE OR REPLACE FUNCTION sluice_1.glob(p text, t text) RETURNS bool LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE r text := '^(?:'; i int := 1; c text; j int; b text; prior text;
BEGIN
  WHILE i <= length(p) LOOP
    c := pg_catalog.substr(p, i, 1);
    IF c = '*' THEN r := r || '.*';
    ELSIF c = '?' THEN r := r || '.';
    ELSIF c = '[' THEN
      j := i + 1; b := ''; prior := '';
      IF pg_catalog.substr(p, j, 1) = '^' THEN b := '^'; j := j + 1; END IF;
      IF pg_catalog.substr(p, j, 1) = ']' THEN b := b || E'\\]'; j := j + 1; END IF;
      WHILE j <= length(p) AND pg_catalog.substr(p, j, 1) <> ']' LOOP
        c := pg_catalog.substr(p, j, 1);
        IF c = '-' AND prior <> '' AND pg_catalog.substr(p, j + 1, 1) NOT IN ('', ']') THEN
          -- a range backwards holds its first character alone
          j := j + 1; c := pg_catalog.substr(p, j, 1);
          b := b || sluice_1._in_set(prior) || CASE WHEN prior COLLATE "C" <= c COLLATE "C" THEN '-' || sluice_1._in_set(c) ELSE '' END; prior := '';
        ELSE b := b || sluice_1._in_set(prior); prior := c; END IF;
        j := j + 1;
      END LOOP;
      IF j > length(p) THEN RETURN false; END IF;
      r := r || '[' || b || sluice_1._in_set(prior) || ']'; i := j;
    ELSE r := r || CASE WHEN c ~ '[[:alnum:][:space:]]' OR ascii(c) > 127 THEN c ELSE E'\\' || c END;
    END IF;
    i := i + 1;
  END LOOP;
  RETURN t COLLATE "C" ~ ((r || ')$') COLLATE "C");
END $$;

CREATE OR REPLACE FUNCTION sluice_1.hex(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT upper(encode(convert_to(t, 'UTF8'), 'hex')) $$;
CREATE OR REPLACE FUNCTION sluice_1.hex(b bytea) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT upper(encode(b, 'hex')) $$;
CREATE OR REPLACE FUNCTION sluice_1.quote(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce('''' || replace(t, '''', '''''') || '''', 'NULL') $$;
CREATE OR REPLACE FUNCTION sluice_1.quote(b bytea) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce('X''' || upper(encode(b, 'hex')) || '''', 'NULL') $$;
CREATE OR REPLACE FUNCTION sluice_1.quote(i int8) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(i::text, 'NULL') $$;
CREATE OR REPLACE FUNCTION sluice_1.quote(x float8) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(replace(sluice_1.real_text(x), 'Inf', '9.0e+999'), 'NULL') $$;

-- printf with every argument passed as text (numbers through ::text / real_text)
-- What %e, or %g if general, writes: p digits behind the point, or in all; of zeros at the end none if short.
CREATE OR REPLACE FUNCTION sluice_1._scientific(n numeric, p int, general bool, short bool) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE e int := 0; m numeric; digits int := CASE WHEN general THEN greatest(p, 1) - 1 ELSE p END; s text; tail text := '';
BEGIN
  IF n > 0 THEN
    e := CASE WHEN n >= 1 THEN length(trunc(n)::text) - 1 ELSE -1 - length(substring(n::text from E'^0\\.(0*)')) END;
    m := pg_catalog.round(n, least(digits, 15) - e); -- SQLite knows 16 digits of a REAL
    IF m >= ('1e' || e + 1)::numeric THEN e := e + 1; END IF;
  ELSE m := 0; END IF;
  IF general AND e BETWEEN -4 AND digits THEN
    s := pg_catalog.round(m, digits - e)::text;
  ELSE
    s := pg_catalog.round(m * ('1e' || -e)::numeric, digits)::text;
    tail := 'e' || CASE WHEN e < 0 THEN '-' ELSE '+' END || lpad(abs(e)::text, greatest(length(abs(e)::text), 2), '0');
  END IF;
  IF general AND short AND strpos(s, '.') > 0 THEN s := rtrim(rtrim(s, '0'), '.'); END IF;
  IF NOT short AND strpos(s, '.') = 0 THEN s := s || '.'; END IF;
  RETURN s || tail;
END $$;
CREATE OR REPLACE FUNCTION sluice_1.printf(f text, VARIADIC a text[] DEFAULT '{}') RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE o text := ''; r text := f; m text[]; k int := 1; fl text; w int; p int; c text; v text; s text; sg text; i int8; x float8; n numeric;
BEGIN
  IF f IS NULL THEN RETURN NULL; END IF;
  LOOP
    i := strpos(r, '%');
    IF i = 0 THEN RETURN o || r; END IF;
    o := o || left(r, (i - 1)::int); r := pg_catalog.substr(r, i::int);
    m := regexp_match(r, E'^%([-+ 0,#!]*)(\\*|[0-9]+)?(?:\\.(\\*|[0-9]*))?(?:l|ll)?([a-zA-Z%])');
    IF m IS NULL THEN RETURN o; END IF;
    r := pg_catalog.substr(r, length((regexp_match(r, E'^%[-+ 0,#!]*(?:\\*|[0-9]+)?(?:\\.(?:\\*|[0-9]*))?(?:l|ll)?[a-zA-Z%]'))[1]) + 1);
    fl := m[1]; c := m[4];
    IF m[2] = '*' THEN w := coalesce(sluice_1.to_int(a[k]), 0)::int; k := k + 1; IF w < 0 THEN fl := fl || '-'; w := -w; END IF; ELSE w := m[2]::int; END IF;
    IF m[3] = '*' THEN p := abs(coalesce(sluice_1.to_int(a[k]), 0))::int; k := k + 1; ELSE p := nullif(m[3], '')::int; IF m[3] = '' THEN p := 0; END IF; END IF;
    IF c = '%' THEN s := '%'; sg := '';
    ELSE
      v := a[k]; k := k + 1; sg := '';
      IF c IN ('d', 'i') THEN
        i := coalesce(sluice_1.to_int(v), 0); s := abs(i::numeric)::text; IF p IS NOT NULL THEN s := lpad(s, greatest(p, length(s)), '0'); END IF;
        sg := CASE WHEN i < 0 THEN '-' WHEN strpos(fl, '+') > 0 THEN '+' WHEN strpos(fl, ' ') > 0 THEN ' ' ELSE '' END;
        IF strpos(fl, '0') > 0 THEN s := lpad(s, greatest(w - length(sg), length(s)), '0'); END IF;
        IF strpos(fl, ',') > 0 THEN s := reverse(regexp_replace(reverse(s), E'(\\d{3})(?=\\d)', E'\\1,', 'g')); END IF;
      ELSIF c = 'u' THEN i := coalesce(sluice_1.to_int(v), 0); s := (CASE WHEN i < 0 THEN i::numeric + 18446744073709551616 ELSE i END)::text;
      ELSIF c IN ('x', 'X') THEN i := coalesce(sluice_1.to_int(v), 0); s := to_hex(i); IF c = 'X' THEN s := upper(s); END IF; IF strpos(fl, '#') > 0 AND i <> 0 THEN sg := CASE c WHEN 'X' THEN '0X' ELSE '0x' END; END IF;
      ELSIF c = 'o' THEN
        n := coalesce(sluice_1.to_int(v), 0); IF n < 0 THEN n := n + 18446744073709551616; END IF; s := CASE WHEN n = 0 THEN '0' ELSE '' END;
        WHILE n > 0 LOOP s := (n % 8)::text || s; n := div(n, 8); END LOOP;
      ELSIF c IN ('f', 'F') THEN
        x := coalesce(sluice_1.to_real(v), 0);
        -- For a width that is filled with zeros SQLite writes a number of 1000 digits instead of Inf.
        n := CASE WHEN abs(x) = 'Infinity' THEN '9e999'::numeric ELSE sluice_1.exact(abs(x)) END;
        -- SQLite knows 16 digits of a REAL, more with a '!'; zeros take the place of others.
        i := CASE WHEN strpos(fl, '!') > 0 THEN 26 ELSE 16 END + coalesce(length(substring(n::text from E'^0\\.(0*)')), 0) - CASE WHEN n < 1 THEN 0 ELSE length(trunc(n)::text) END;
        s := pg_catalog.round(pg_catalog.round(n, least(coalesce(p, 6), i)::int), coalesce(p, 6))::text;
        IF strpos(fl, ',') > 0 THEN s := reverse(regexp_replace(reverse(split_part(s, '.', 1)), E'(\\d{3})(?=\\d)', E'\\1,', 'g')) || CASE WHEN strpos(s, '.') > 0 THEN '.' || split_part(s, '.', 2) ELSE '' END; END IF;
        sg := CASE WHEN x < 0 THEN '-' WHEN strpos(fl, '+') > 0 THEN '+' WHEN strpos(fl, ' ') > 0 THEN ' ' ELSE '' END;
        IF strpos(fl, '#') > 0 AND strpos(s, '.') = 0 THEN s := s || '.'; END IF;
        IF abs(x) = 'Infinity' AND strpos(fl, '0') = 0 THEN s := 'Inf'; END IF;
      ELSIF c IN ('e', 'E', 'g', 'G') THEN
        x := coalesce(sluice_1.to_real(v), 0);
        n := CASE WHEN abs(x) = 'Infinity' THEN '9e999'::numeric ELSE sluice_1.exact(abs(x)) END;
        s := sluice_1._scientific(n, coalesce(p, 6), c IN ('g', 'G'), strpos(fl, '#') = 0);
        IF c IN ('E', 'G') THEN s := upper(s); END IF;
        IF abs(x) = 'Infinity' AND strpos(fl, '0') = 0 THEN s := 'Inf'; END IF;
        sg := CASE WHEN x < 0 THEN '-' WHEN strpos(fl, '+') > 0 THEN '+' WHEN strpos(fl, ' ') > 0 THEN ' ' ELSE '' END;
      ELSIF c IN ('s', 'z') THEN s := coalesce(v, ''); IF p IS NOT NULL THEN
          n := octet_length(s); s := left(s, p); WHILE strpos(fl, '!') = 0 AND octet_length(s) > p LOOP s := left(s, -1); END LOOP;
          -- Half a character reads as U+FFFD, which has three bytes.
          IF strpos(fl, '!') = 0 AND n > p AND octet_length(s) < p THEN w := w + 3 - (p - octet_length(s)); s := s || chr(65533); END IF;
        END IF;
      ELSIF c = 'c' THEN s := repeat(left(v, 1), greatest(p, 1));
      ELSIF c = 'q' THEN s := replace(coalesce(v, '(NULL)'), '''', '''''');
      ELSIF c = 'Q' THEN s := coalesce('''' || replace(v, '''', '''''') || '''', 'NULL');
      ELSIF c = 'w' THEN s := replace(coalesce(v, '(NULL)'), '"', '""');
      ELSE RAISE EXCEPTION 'sluice_1.printf: conversion %% not supported: %', c;
      END IF;
    END IF;
    IF c IN ('u', 'x', 'X', 'o') AND strpos(fl, '0') > 0 THEN s := lpad(s, greatest(w, length(s)), '0'); END IF;
    -- Widths and precisions of texts count bytes, unless there is a '!'.
    IF c IN ('s', 'z', 'q', 'Q', 'w') AND strpos(fl, '!') = 0 THEN w := w - octet_length(s) + length(s); END IF;
    IF w IS NOT NULL AND length(sg || s) < w THEN
      IF strpos(fl, '-') > 0 THEN s := rpad(sg || s, w); sg := '';
      ELSIF strpos(fl, '0') > 0 AND c NOT IN ('s', 'c', 'q', 'Q', 'w', 'z') THEN s := lpad(s, w - length(sg), '0');
      ELSE s := lpad(sg || s, w); sg := ''; END IF;
    END IF;
    o := o || sg || s;
  END LOOP;
END $$;

-- ---------- date and time: everything is Julian milliseconds, as in SQLite ----------
CREATE OR REPLACE FUNCTION sluice_1._ymd(y int, m int, d int) RETURNS int8 LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE a int; b int;
BEGIN
  IF m <= 2 THEN y := y - 1; m := m + 12; END IF;
  a := (y + 4800) / 100; b := 38 - a + a / 4;
  RETURN ((36525 * (y + 4716)) / 100 + (306001 * (m + 1)) / 10000 + d + b)::int8 * 86400000 - 131716800000; -- 1524.5 days
END $$;
CREATE OR REPLACE FUNCTION sluice_1._days(y int, m int) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN m = 2 THEN 28 + ((y % 4 = 0 AND y % 100 <> 0) OR y % 400 = 0)::int WHEN m IN (4, 6, 9, 11) THEN 30 ELSE 31 END $$;
CREATE OR REPLACE FUNCTION sluice_1._ts(j int8) RETURNS timestamp LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT timestamp '1970-01-01' + ((j - 210866760000000) / 86400000) * interval '1 day' + ((j - 210866760000000) % 86400000) * interval '1 millisecond' $$;
CREATE OR REPLACE FUNCTION sluice_1._j(t timestamp) RETURNS int8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT trunc(extract(epoch FROM t) * 1000)::int8 + 210866760000000 $$;

-- Seconds and what follows the point, of which SQLite keeps 0.999 at most, so that no second is reached by rounding.
CREATE OR REPLACE FUNCTION sluice_1._millis(s text, fraction text) RETURNS int8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT floor((coalesce(s, '0')::float8 + least(('0' || coalesce(fraction, ''))::float8, 0.999)) * 1000.0::float8 + 0.5)::int8 $$;

-- A time of day; the 24th hour has no minutes.
CREATE OR REPLACE FUNCTION sluice_1._clock(h text, m text, s text, fraction text) RETURNS int8 LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN h::int < 24 AND m::int < 60 AND coalesce(s, '0')::int < 60 OR h::int = 24 AND m::int + coalesce(s, '0')::int + ('0' || coalesce(fraction, ''))::float8 = 0
    THEN h::int * 3600000 + m::int * 60000 + sluice_1._millis(s, fraction) END $$;

CREATE OR REPLACE FUNCTION sluice_1.jd(VARIADIC a text[]) RETURNS int8 LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE t text := coalesce(a[1], CASE WHEN cardinality(a) = 0 THEN 'now' END); m text[]; j int8; raw float8; i int; z text; r float8; q text[]; ts timestamp; y int; mo int; da int; floor_n int := 0; ym int; sgn int; dow int; n int; clock int8; kept boolean := false;
BEGIN
  IF t IS NULL THEN RETURN NULL; END IF;
  IF t ~ '^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])( ([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?$' THEN  -- the usual spelling, no captures: much faster
    j := (extract(epoch FROM t::timestamp))::int8 * 1000 + 210866760000000;
  ELSIF lower(t) = 'now' THEN j := sluice_1._j(date_trunc('milliseconds', statement_timestamp() AT TIME ZONE 'UTC'));
  ELSE
    m := regexp_match(t, E'^(-?)(\\d{4})-(\\d{2})-(\\d{2})(?:[ \\tT]+(\\d{2}):(\\d{2})(?::(\\d{2})(\\.\\d+)?)?|[ \\tT]*)\\s*(?:([Zz])|([+-])(\\d{2}):(\\d{2}))?\\s*$');
    IF m IS NOT NULL AND (m[9] IS NULL AND m[10] IS NULL OR m[5] IS NOT NULL) THEN
      IF m[3]::int NOT BETWEEN 1 AND 12 OR m[4]::int NOT BETWEEN 1 AND 31 THEN RETURN NULL; END IF;
      y := (m[1] || m[2])::int; mo := m[3]::int; da := m[4]::int; kept := true;
      j := sluice_1._ymd(y, mo, da);
      floor_n := greatest(da - sluice_1._days(y, mo), 0);
      q := m[5:12];
    ELSE
      m := regexp_match(t, E'^(\\d{2}):(\\d{2})(?::(\\d{2})(\\.\\d+)?)?\\s*(?:([Zz])|([+-])(\\d{2}):(\\d{2}))?\\s*$');
      IF m IS NOT NULL THEN j := sluice_1._ymd(2000, 1, 1); q := m[1:8];
      ELSIF sluice_1.is_number(t) THEN raw := btrim(t)::float8; IF raw >= 0 AND raw < 5373484.5 THEN j := (raw * 86400000.0 + 0.5 - 0.5)::int8; END IF;
      ELSE RETURN NULL; END IF;
    END IF;
    IF q[1] IS NOT NULL THEN
      IF q[1]::int = 24 THEN kept := false; floor_n := 0; END IF;
      j := j + sluice_1._clock(q[1], q[2], q[3], q[4]);
      IF q[6] IS NOT NULL THEN
        IF q[7]::int > 14 OR q[8]::int > 59 THEN RETURN NULL; END IF;
        kept := kept AND q[7]::int = 0 AND q[8]::int = 0;
        j := j - (q[6] || '1')::int * (q[7]::int * 3600000 + q[8]::int * 60000); END IF;
    END IF;
  END IF;
  FOR i IN 2 .. cardinality(a) LOOP
    z := lower(a[i]);
    IF z IS NULL THEN RETURN NULL; END IF;
    IF z IN ('unixepoch', 'auto', 'julianday') THEN
      IF i <> 2 THEN RETURN NULL; END IF;
      IF z = 'unixepoch' OR z = 'auto' AND raw IS NOT NULL AND NOT (raw >= 0 AND raw < 5373484.5) THEN
        IF raw IS NULL OR abs(raw) > 1e12 THEN RETURN NULL; END IF;
        j := floor(raw::numeric * 1000 + 210866760000000 + 0.5)::int8;
      ELSIF z = 'julianday' AND raw IS NULL THEN RETURN NULL; END IF;
      raw := NULL; CONTINUE;
    END IF;
    IF j IS NULL THEN RETURN NULL; END IF;
    IF z IN ('subsec', 'subsecond') THEN CONTINUE; END IF;
    IF z = 'floor' THEN j := j - floor_n * 86400000::int8; kept := false; CONTINUE; END IF;
    IF z = 'ceiling' THEN floor_n := 0; kept := false; CONTINUE; END IF;
    IF abs(j) > 9000000000000000 THEN RETURN NULL; END IF;
    -- SQLite keeps the day, month and year that it was given, or has set, until a distance is added
    ts := CASE WHEN j BETWEEN 0 AND 464269060799999 THEN sluice_1._ts(j) END;
    IF NOT kept AND z ~ E'^(start of |end of |weekday |[+-]\\d{4}-)|(month|year)s?$' THEN
      IF ts IS NULL THEN RETURN NULL; END IF;
      y := extract(year FROM ts)::int; IF y < 0 THEN y := y + 1; END IF; mo := extract(month FROM ts)::int; da := extract(day FROM ts)::int;
    END IF;
    IF z IN ('start of day', 'start of month', 'start of year') THEN
      IF z <> 'start of day' THEN da := 1; END IF;
      IF z = 'start of year' THEN mo := 1; END IF;
      j := sluice_1._ymd(y, mo, da); kept := true; CONTINUE;
    END IF;
    IF z IN ('end of day', 'end of month', 'end of year') THEN
      IF z = 'end of year' THEN mo := 12; END IF;
      IF z <> 'end of day' THEN da := sluice_1._days(y, mo); floor_n := 0; END IF;
      j := sluice_1._ymd(y, mo, da) + 86399999; kept := true; CONTINUE;
    END IF;
    kept := false;
    IF z = 'localtime' THEN j := sluice_1._j((ts AT TIME ZONE 'UTC')::timestamptz::timestamp);
    ELSIF z = 'utc' THEN j := sluice_1._j(ts::timestamptz AT TIME ZONE 'UTC');
    ELSIF z ~ E'^weekday +[+-]?[0-6](\\.0*)? *$' THEN
      -- a sign turns the direction
      n := substring(z, '[0-6]')::int; dow := ((j + 129600000) / 86400000 % 7)::int;
      j := j + CASE WHEN z ~ '-' THEN -((dow - n + 7) % 7) ELSE (n - dow + 7) % 7 END * 86400000::int8;
    ELSE
      m := regexp_match(z, E'^([+-]?)((?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:e[+-]?\\d{1,3})?)\\s+(second|minute|hour|day|month|year)s?$');
      IF m IS NOT NULL THEN
        r := (m[1] || m[2])::float8; floor_n := 0;
        IF abs(r) >= (CASE m[3] WHEN 'second' THEN 4.6427e14 WHEN 'minute' THEN 7.7379e12 WHEN 'hour' THEN 1.2897e11 WHEN 'day' THEN 5373485 WHEN 'month' THEN 176546 ELSE 14713 END) THEN RETURN NULL; END IF;
        IF m[3] IN ('month', 'year') THEN
          clock := j - sluice_1._ymd(y, mo, da);
          IF m[3] = 'year' THEN y := y + trunc(r)::int; ELSE
            mo := mo + trunc(r)::int; ym := CASE WHEN mo > 0 THEN (mo - 1) / 12 ELSE (mo - 12) / 12 END; y := y + ym; mo := mo - ym * 12; END IF;
          IF y NOT BETWEEN -4713 AND 9999 THEN RETURN NULL; END IF;
          floor_n := greatest(da - sluice_1._days(y, mo), 0);
          j := sluice_1._ymd(y, mo, da) + clock;
          r := (r - trunc(r)) * CASE m[3] WHEN 'month' THEN 30 ELSE 365 END; m[3] := 'day';
          IF r = 0 THEN CONTINUE; END IF;
        END IF;
        j := j + trunc(r * CASE m[3] WHEN 'second' THEN 1000 WHEN 'minute' THEN 60000 WHEN 'hour' THEN 3600000 ELSE 86400000 END + CASE WHEN r < 0 THEN -0.5 ELSE 0.5 END)::int8;
      ELSE
        m := regexp_match(z, E'^([+-])?(\\d{2}):(\\d{2})(?::(\\d{2})(\\.\\d+)?)?$');
        IF m IS NOT NULL THEN
          j := j + (coalesce(m[1], '') || '1')::int * (sluice_1._clock(m[2], m[3], m[4], m[5]) % 86400000);
        ELSE
          m := regexp_match(z, E'^([+-])(\\d{4})-(\\d{2})-(\\d{2})(?:[ t]+(\\d{2}):(\\d{2})(?::(\\d{2})(\\.\\d+)?)?)?$');
          IF m IS NULL OR m[3]::int > 11 OR m[4]::int > 30 THEN RETURN NULL; END IF;
          sgn := (m[1] || '1')::int; clock := j - sluice_1._ymd(y, mo, da);
          y := y + sgn * m[2]::int; mo := mo + sgn * m[3]::int;
          ym := CASE WHEN mo > 0 THEN (mo - 1) / 12 ELSE (mo - 12) / 12 END; y := y + ym; mo := mo - ym * 12;
          IF y NOT BETWEEN -4713 AND 9999 THEN RETURN NULL; END IF;
          floor_n := greatest(da - sluice_1._days(y, mo), 0);
          j := sluice_1._ymd(y, mo, da) + clock + sgn * m[4]::int * 86400000::int8;
          IF m[5] IS NOT NULL THEN j := j + sgn * (sluice_1._clock(m[5], m[6], m[7], m[8]) % 86400000); END IF;
        END IF;
      END IF;
    END IF;
  END LOOP;
  IF j < 0 OR j > 464269060799999 THEN RETURN NULL; END IF;
  RETURN j;
END $$;
-- Whether a modifier asks for parts of a second.
CREATE OR REPLACE FUNCTION sluice_1._finer(a text[]) RETURNS bool LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT EXISTS (SELECT FROM unnest(a[2:]) AS m WHERE lower(m) IN ('subsec', 'subsecond')) $$;
-- A year as SQLite writes it: the year before 1 is 0.
CREATE OR REPLACE FUNCTION sluice_1._year(t timestamp) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT CASE WHEN extract(year FROM t) > 0 THEN to_char(t, 'YYYY') ELSE CASE WHEN extract(year FROM t) < -1 THEN '-' ELSE '' END || lpad((-extract(year FROM t) - 1)::text, 4, '0') END $$;
-- Month and day of a time: SQLite shows those that it was given beside a modifier, 2023-02-31 too, until something moves them.
CREATE OR REPLACE FUNCTION sluice_1._day(a text[], t timestamp) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(a) > 1 AND a[1] ~ E'^-?\\d{4}-\\d\\d-(29|3[01])(?![ \\tT]+24)' AND a[1] !~ E'[+-](?!00:00)\\d\\d:\\d\\d\\s*$'
    AND lower(a[2]) IN ('subsec', 'subsecond', 'auto', 'start of day', 'end of day') AND NOT EXISTS (SELECT FROM unnest(a[3:]) AS m WHERE lower(m) NOT IN ('subsec', 'subsecond', 'start of day', 'end of day'))
    THEN substring(a[1] from E'^-?\\d{4}(-\\d\\d-\\d\\d)') ELSE to_char(t, '-MM-DD') END $$;
-- A year in the digits of strftime, where a sign takes the place of one; year 0 is the one before 1.
CREATE OR REPLACE FUNCTION sluice_1._digits(y numeric, digits int) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE n int := CASE WHEN y < 0 THEN y + 1 ELSE y END;
BEGIN
  IF digits = 2 THEN n := n % 100; END IF;
  IF n < 0 THEN RETURN '-' || lpad((-n)::text, greatest(digits - 1, length((-n)::text)), '0'); END IF;
  RETURN lpad(n::text, greatest(digits, length(n::text)), '0');
END $$;
CREATE OR REPLACE FUNCTION sluice_1.date(VARIADIC a text[]) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sluice_1._year(t) || sluice_1._day(a, t) FROM (SELECT sluice_1._ts(sluice_1.jd(VARIADIC a)) AS t) AS moment $$;
CREATE OR REPLACE FUNCTION sluice_1."time"(VARIADIC a text[]) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT to_char(sluice_1._ts(sluice_1.jd(VARIADIC a)), CASE WHEN sluice_1._finer(a) THEN 'HH24:MI:SS.MS' ELSE 'HH24:MI:SS' END) $$;
CREATE OR REPLACE FUNCTION sluice_1.datetime(VARIADIC a text[]) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sluice_1._year(t) || sluice_1._day(a, t) || to_char(t, CASE WHEN sluice_1._finer(a) THEN ' HH24:MI:SS.MS' ELSE ' HH24:MI:SS' END) FROM (SELECT sluice_1._ts(sluice_1.jd(VARIADIC a)) AS t) AS moment $$;
-- How long it is from b to a: whole years and months first, then what remains of days and time (timediffFunc of date.c).
CREATE OR REPLACE FUNCTION sluice_1.timediff(VARIADIC t text[]) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE a int8 := sluice_1.jd(t[1]); b int8 := sluice_1.jd(t[2]); back bool := a < b; step int := CASE WHEN a < b THEN 1 ELSE -1 END;
  at timestamp := sluice_1._ts(a); bt timestamp := sluice_1._ts(b); clock int8 := (b + 43200000) % 86400000;
  ay int := extract(year FROM at); am int := extract(month FROM at); y int := extract(year FROM bt); m int := extract(month FROM bt); d int := extract(day FROM bt);
  years int; months int; rest int8;
BEGIN
  IF a IS NULL OR b IS NULL THEN RETURN NULL; END IF;
  IF ay < 0 THEN ay := ay + 1; END IF;
  IF y < 0 THEN y := y + 1; END IF;
  years := -step * (ay - y); months := -step * (am - m);
  IF months < 0 THEN years := years - 1; months := months + 12; END IF;
  y := ay; m := am;
  LOOP
    rest := (a - (sluice_1._ymd(y, m, d) + clock)) * -step;
    EXIT WHEN rest >= 0;
    months := months - 1;
    IF months < 0 THEN months := 11; years := years - 1; END IF;
    m := m + step;
    IF m < 1 THEN m := 12; y := y - 1; ELSIF m > 12 THEN m := 1; y := y + 1; END IF;
  END LOOP;
  RETURN CASE WHEN back THEN '-' ELSE '+' END || lpad(years::text, 4, '0') || '-' || lpad(months::text, 2, '0') || '-' || lpad((rest / 86400000)::text, 2, '0')
    || to_char(timestamp '1970-01-01' + (rest % 86400000) * interval '1 millisecond', ' HH24:MI:SS.MS');
END $$;
CREATE OR REPLACE FUNCTION sluice_1.timediff_of(VARIADIC t text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.timediff(VARIADIC t); END $$;
CREATE OR REPLACE FUNCTION sluice_1.julianday(VARIADIC a text[]) RETURNS float8 LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sluice_1.jd(VARIADIC a) / 86400000.0::float8 $$;
CREATE OR REPLACE FUNCTION sluice_1.unixepoch(VARIADIC a text[]) RETURNS int8 LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sluice_1.jd(VARIADIC a) / 1000 - 210866760000 $$;
CREATE OR REPLACE FUNCTION sluice_1.strftime(f text, VARIADIC a text[]) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE j int8 := sluice_1.jd(VARIADIC a); t timestamp := sluice_1._ts(j); md text := sluice_1._day(a, t); o text := ''; i int := 1; c text; v text; doy int; dow int; h int;
BEGIN
  IF f IS NULL OR j IS NULL THEN RETURN NULL; END IF;
  doy := extract(doy FROM t)::int - 1; dow := extract(dow FROM t)::int; h := extract(hour FROM t)::int;
  WHILE i <= length(f) LOOP
    c := pg_catalog.substr(f, i, 1);
    IF c <> '%' THEN o := o || c; i := i + 1; CONTINUE; END IF;
    c := pg_catalog.substr(f, i + 1, 1); i := i + 2;
    v := CASE c WHEN 'd' THEN right(md, 2) WHEN 'e' THEN lpad(right(md, 2)::int::text, 2) WHEN 'f' THEN to_char(t, 'SS.MS') WHEN 'F' THEN sluice_1._digits(extract(year FROM t), 4) || md
      WHEN 'G' THEN sluice_1._digits(extract(isoyear FROM t), 4) WHEN 'g' THEN sluice_1._digits(extract(isoyear FROM t), 2) WHEN 'V' THEN to_char(t, 'IW') WHEN 'H' THEN to_char(t, 'HH24') WHEN 'k' THEN lpad(h::text, 2)
      WHEN 'I' THEN to_char(t, 'HH12') WHEN 'l' THEN lpad(CASE WHEN h % 12 = 0 THEN 12 ELSE h % 12 END::text, 2) WHEN 'j' THEN to_char(t, 'DDD') WHEN 'J' THEN sluice_1.g16(j / 86400000.0::float8)
      WHEN 'm' THEN pg_catalog.substr(md, 2, 2) WHEN 'M' THEN to_char(t, 'MI') WHEN 'p' THEN to_char(t, 'AM') WHEN 'P' THEN to_char(t, 'am') WHEN 'R' THEN to_char(t, 'HH24:MI')
      WHEN 's' THEN CASE WHEN sluice_1._finer(a) THEN pg_catalog.round((j - 210866760000000) / 1000.0, 3) ELSE j / 1000 - 210866760000 END::text WHEN 'S' THEN to_char(t, 'SS') WHEN 'T' THEN to_char(t, 'HH24:MI:SS') WHEN 'u' THEN extract(isodow FROM t)::text WHEN 'w' THEN dow::text
      WHEN 'U' THEN lpad(((doy + 7 - dow) / 7)::text, 2, '0') WHEN 'W' THEN lpad(((doy + 7 - (dow + 6) % 7) / 7)::text, 2, '0') WHEN 'Y' THEN sluice_1._digits(extract(year FROM t), 4) WHEN '%' THEN '%' END;
    IF v IS NULL THEN RETURN NULL; END IF;
    o := o || v;
  END LOOP;
  RETURN o;
END $$;
-- to_char for an index: none of the patterns that it is given names a day or a month, which a setting may change
CREATE OR REPLACE FUNCTION sluice_1.time_text(t timestamp, f text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$ BEGIN RETURN to_char(t, f); END $$;
CREATE OR REPLACE FUNCTION sluice_1.time_text(t "time", f text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$ BEGIN RETURN to_char(t, f); END $$;
CREATE OR REPLACE FUNCTION sluice_1.moment(VARIADIC a text[]) RETURNS timestamp LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT sluice_1._ts(sluice_1.jd(VARIADIC a)) $$;
-- the same for what does not read the clock: a plan may take it for a constant, an index keeps it
CREATE OR REPLACE FUNCTION sluice_1.date_of(VARIADIC a text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.date(VARIADIC a); END $$;
CREATE OR REPLACE FUNCTION sluice_1.time_of(VARIADIC a text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1."time"(VARIADIC a); END $$;
CREATE OR REPLACE FUNCTION sluice_1.datetime_of(VARIADIC a text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.datetime(VARIADIC a); END $$;
CREATE OR REPLACE FUNCTION sluice_1.moment_of(VARIADIC a text[]) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.moment(VARIADIC a); END $$;
CREATE OR REPLACE FUNCTION sluice_1.julianday_of(VARIADIC a text[]) RETURNS float8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.julianday(VARIADIC a); END $$;
CREATE OR REPLACE FUNCTION sluice_1.unixepoch_of(VARIADIC a text[]) RETURNS int8 LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.unixepoch(VARIADIC a); END $$;
CREATE OR REPLACE FUNCTION sluice_1.strftime_of(f text, VARIADIC a text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$ BEGIN RETURN sluice_1.strftime(f, VARIADIC a); END $$;

CREATE OR REPLACE FUNCTION sluice_1.g16(x float8) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE WHEN x = 0 THEN '0' ELSE rtrim(rtrim(pg_catalog.round(sluice_1.exact(x), 15 - floor(log(abs(x)::numeric))::int)::text, '0'), '.') END $$;

-- ---------- JSON (text in, minified text out; key order, duplicates and number spelling kept) ----------
-- without the white space between the tokens
CREATE OR REPLACE FUNCTION sluice_1.json_min(j json) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(j::text, E'("(?:[^"\\\\]|\\\\.)*")|[ \\t\\n\\r]+', E'\\1', 'g') $$;
-- not PARALLEL SAFE: a parallel plan cannot catch exceptions
CREATE OR REPLACE FUNCTION sluice_1.json_valid(t text) RETURNS bool LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN PERFORM t::json; RETURN true; EXCEPTION WHEN others THEN RETURN false; END $$;
-- $.a[0]."b c"[#-1] -> {.a,[0,.b c,[-1}
CREATE OR REPLACE FUNCTION sluice_1.json_path(p text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE r text := p; o text[] := '{}'; m text[];
BEGIN
  IF left(r, 1) <> '$' THEN RAISE EXCEPTION 'bad JSON path: %', p; END IF;
  r := pg_catalog.substr(r, 2);
  WHILE r <> '' LOOP
    m := regexp_match(r, E'^(?:\\.("(?:[^"\\\\]|\\\\.)*")|\\.([^.\\[]+)|\\[(\\d+)\\]|\\[#-(\\d+)\\]|\\[(#)\\])(.*)$');
    IF m IS NULL THEN RAISE EXCEPTION 'bad JSON path: %', p; END IF;
    o := o || coalesce('.' || (m[1]::json #>> '{}'), '.' || m[2], '[' || m[3], CASE WHEN m[4] ~ '^0+$' THEN '[#' ELSE '[-' || m[4] END, '[' || m[5]);
    r := m[6];
  END LOOP;
  RETURN o;
END $$;
-- what stands right of -> as a path
CREATE OR REPLACE FUNCTION sluice_1.json_key(k text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN left(k, 1) = '$' OR k = '' THEN k WHEN k ~ E'^\\[.+\\]$' THEN '$' || k ELSE '$."' || k || '"' END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_key(i int8) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN i < 0 THEN '$[#' || i || ']' ELSE '$[' || i || ']' END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_at(j json, p text[]) RETURNS json LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE s text; n int;
BEGIN
  FOREACH s IN ARRAY p LOOP
    IF left(s, 1) = '.' THEN
      IF json_typeof(j) <> 'object' THEN RETURN NULL; END IF;
      j := (SELECT v FROM json_each(j) WITH ORDINALITY e(k, v, n) WHERE k = pg_catalog.substr(s, 2) ORDER BY e.n LIMIT 1);
    ELSE
      IF json_typeof(j) <> 'array' OR s = '[#' THEN RETURN NULL; END IF;
      j := j -> pg_catalog.substr(s, 2)::int;
    END IF;
    IF j IS NULL THEN RETURN NULL; END IF;
  END LOOP;
  RETURN j;
END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_at(t text, p text) RETURNS json LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT sluice_1.json_at(t::json, sluice_1.json_path(p)) $$;
CREATE OR REPLACE FUNCTION sluice_1.json_get(t text, p text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT sluice_1.json_min(sluice_1.json_at(t, p)) $$;        -- operator ->
CREATE OR REPLACE FUNCTION sluice_1.json_scalar_text(j json) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE json_typeof(j) WHEN 'null' THEN NULL WHEN 'boolean' THEN CASE j::text WHEN 'true' THEN '1' ELSE '0' END WHEN 'string' THEN j #>> '{}'
    WHEN 'number' THEN CASE WHEN btrim(j::text) ~ '^-?[0-9]{1,18}$' THEN btrim(j::text)::int8::text WHEN btrim(j::text) ~ '[.eE]' OR btrim(j::text)::numeric NOT BETWEEN -9223372036854775808 AND 9223372036854775807 THEN sluice_1.real_text(sluice_1.to_real(btrim(j::text))) ELSE btrim(j::text) END
    ELSE sluice_1.json_min(j) END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_text(t text, p text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT sluice_1.json_scalar_text(sluice_1.json_at(t, p)) $$;  -- json_extract / ->> read as text
CREATE OR REPLACE FUNCTION sluice_1.json_type(t text, p text DEFAULT '$') RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE j json := sluice_1.json_at(t, p);
BEGIN
  RETURN CASE json_typeof(j) WHEN 'string' THEN 'text' WHEN 'boolean' THEN btrim(j::text) WHEN 'number' THEN CASE WHEN j::text ~ '[.eE]' THEN 'real' ELSE 'integer' END ELSE json_typeof(j) END;
END $$;
-- the INTEGER of a member that stands as text: only the text of a REAL has an exponent
CREATE OR REPLACE FUNCTION sluice_1.member_int(v text, type text) RETURNS int8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN type IN ('integer', 'real') AND strpos(v, 'e') > 0 THEN sluice_1.to_int(sluice_1.to_real(v)) ELSE sluice_1.to_int(v) END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_int(t text, p text) RETURNS int8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT sluice_1.member_int(sluice_1.json_text(t, p), sluice_1.json_type(t, p)) $$;
CREATE OR REPLACE FUNCTION sluice_1.json_real(t text, p text) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT sluice_1.to_real(sluice_1.json_text(t, p)) $$;
CREATE OR REPLACE FUNCTION sluice_1.json_array_length(t text, p text DEFAULT '$') RETURNS int8 LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE j json := sluice_1.json_at(t, p);
BEGIN RETURN CASE WHEN j IS NULL THEN NULL WHEN json_typeof(j) = 'array' THEN pg_catalog.json_array_length(j) ELSE 0 END; END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_quote(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(to_json(t)::text, 'null') $$;
CREATE OR REPLACE FUNCTION sluice_1.json_quote(i int8) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(i::text, 'null') $$;
CREATE OR REPLACE FUNCTION sluice_1.json_quote(x float8) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(replace(sluice_1.real_text(x), 'Inf', '9.0e+999'), 'null') $$;
-- modes: set, insert, replace, remove ; v is JSON text
CREATE OR REPLACE FUNCTION sluice_1.json_edit(j json, p text[], v text, mode text) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
#variable_conflict use_column
DECLARE s text := p[1]; vk text; vn int; vlen int; found bool;
BEGIN
  IF j IS NULL OR p IS NULL THEN RETURN NULL; END IF;
  IF cardinality(p) = 0 THEN RETURN CASE mode WHEN 'remove' THEN NULL WHEN 'insert' THEN sluice_1.json_min(j) ELSE v END; END IF;
  IF left(s, 1) = '.' AND json_typeof(j) = 'object' THEN
    vk := pg_catalog.substr(s, 2);
    vn := (SELECT min(e.n) FROM json_each(j) WITH ORDINALITY e(k, v, n) WHERE e.k = vk);  -- the first of several
    found := vn IS NOT NULL;
    IF NOT found AND mode IN ('set', 'insert') THEN
      v := sluice_1.json_new(p[2:], v);
      IF v IS NULL THEN RETURN sluice_1.json_min(j); END IF;
    END IF;
    RETURN (SELECT '{' || coalesce(string_agg(x, ',' ORDER BY o), '') || '}' FROM (
      SELECT n AS o, CASE WHEN e.n IS DISTINCT FROM vn THEN to_json(e.k)::text || ':' || sluice_1.json_min(e.v)
        ELSE to_json(e.k)::text || ':' || sluice_1.json_edit(e.v, p[2:], json_edit.v, mode) END AS x FROM json_each(j) WITH ORDINALITY e(k, v, n)
      UNION ALL SELECT 1e9, to_json(vk)::text || ':' || json_edit.v WHERE NOT found AND mode IN ('set', 'insert')) q);
  ELSIF left(s, 1) = '[' AND json_typeof(j) = 'array' THEN
    vlen := pg_catalog.json_array_length(j); vn := CASE WHEN s = '[#' THEN vlen ELSE pg_catalog.substr(s, 2)::int END; IF vn < 0 THEN vn := vn + vlen; END IF;
    IF vn = vlen AND mode IN ('set', 'insert') THEN v := sluice_1.json_new(p[2:], v); IF v IS NULL THEN RETURN sluice_1.json_min(j); END IF; END IF;
    RETURN (SELECT '[' || coalesce(string_agg(x, ',' ORDER BY o), '') || ']' FROM (
      SELECT e.i AS o, CASE WHEN e.i - 1 <> vn THEN sluice_1.json_min(e.v) ELSE sluice_1.json_edit(e.v, p[2:], json_edit.v, mode) END AS x FROM json_array_elements(j) WITH ORDINALITY e(v, i)
      UNION ALL SELECT 1e9, json_edit.v WHERE vn = vlen AND mode IN ('set', 'insert')) q);
  END IF;
  RETURN sluice_1.json_min(j);
END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_new(p text[], v text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN cardinality(p) = 0 THEN v WHEN left(p[1], 1) = '.' THEN '{' || to_json(pg_catalog.substr(p[1], 2))::text || ':' || sluice_1.json_new(p[2:], v) || '}'
    WHEN p[1] IN ('[0', '[#') THEN '[' || sluice_1.json_new(p[2:], v) || ']' END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_set(t text, p text, v text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT sluice_1.json_edit(t::json, sluice_1.json_path(p), v, 'set') $$;
CREATE OR REPLACE FUNCTION sluice_1.json_insert(t text, p text, v text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT sluice_1.json_edit(t::json, sluice_1.json_path(p), v, 'insert') $$;
CREATE OR REPLACE FUNCTION sluice_1.json_replace(t text, p text, v text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT sluice_1.json_edit(t::json, sluice_1.json_path(p), v, 'replace') $$;
CREATE OR REPLACE FUNCTION sluice_1.json_remove(t text, p text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT sluice_1.json_edit(t::json, sluice_1.json_path(p), NULL, 'remove') $$;
CREATE OR REPLACE FUNCTION sluice_1.json_patch(a json, b json) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
#variable_conflict use_column
DECLARE m record;
BEGIN
  IF json_typeof(b) <> 'object' THEN RETURN sluice_1.json_min(b); END IF;
  IF json_typeof(a) <> 'object' THEN a := '{}'; END IF;
  IF (SELECT count(*) <> count(DISTINCT k) FROM json_object_keys(b) k) THEN
    FOR m IN SELECT e.k, e.v FROM pg_catalog.json_each(b) WITH ORDINALITY e(k, v, n) ORDER BY e.n LOOP
      a := sluice_1.json_patch(a, ('{' || to_json(m.k)::text || ':' || m.v::text || '}')::json)::json;
    END LOOP;
    RETURN a::text;
  END IF;
  RETURN (SELECT '{' || coalesce(string_agg(to_json(k)::text || ':' || x, ',' ORDER BY s, n), '') || '}' FROM (
    SELECT 1 AS s, e.n, e.k, CASE WHEN f.k IS NULL THEN sluice_1.json_min(e.v) WHEN json_typeof(f.v) = 'null' THEN NULL ELSE sluice_1.json_patch(e.v, f.v) END AS x
      FROM (SELECT *, row_number() OVER (PARTITION BY k ORDER BY n) AS r FROM json_each(a) WITH ORDINALITY z(k, v, n)) e
      LEFT JOIN json_each(b) f(k, v) ON f.k = e.k AND e.r = 1
    UNION ALL SELECT 2, f.n, f.k, CASE WHEN json_typeof(f.v) = 'object' THEN sluice_1.json_patch('{}', f.v) ELSE sluice_1.json_min(f.v) END
      FROM json_each(b) WITH ORDINALITY f(k, v, n) WHERE json_typeof(f.v) <> 'null' AND NOT EXISTS (SELECT FROM json_object_keys(a) z WHERE z = f.k)) q WHERE x IS NOT NULL);
END $$;
-- the labels of an object as paths show them: as they are spelled in it, quoted unless they are plain names
CREATE OR REPLACE FUNCTION sluice_1.json_labels(j json) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE t text; label text; depth int := 0; o text[] := '{}';
BEGIN
  IF json_typeof(j) <> 'object' THEN RETURN o; END IF;
  IF strpos(j::text, E'\\') = 0 THEN
    RETURN ARRAY(SELECT CASE WHEN k ~ '^[A-Za-z][A-Za-z0-9]*$' THEN k ELSE '"' || k || '"' END FROM json_object_keys(j) WITH ORDINALITY e(k, n) ORDER BY n);
  END IF;
  FOR t IN SELECT m[1] FROM regexp_matches(j::text, E'"(?:[^"\\\\]|\\\\.)*"|[][{}:,]', 'g') m LOOP
    IF t IN ('{', '[') THEN depth := depth + 1;
    ELSIF t IN ('}', ']') THEN depth := depth - 1;
    ELSIF t = ':' AND depth = 1 THEN o := o || CASE WHEN label ~ '^"[A-Za-z][A-Za-z0-9]*"$' THEN btrim(label, '"') ELSE label END;
    ELSE label := t;
    END IF;
  END LOOP;
  RETURN o;
END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_each(t text, p text DEFAULT '$') RETURNS TABLE (key text, value text, type text, atom text, fullkey text, path text, ord int8) LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
#variable_conflict use_column
DECLARE j json := sluice_1.json_at(t, p);
BEGIN
  IF json_typeof(j) = 'object' THEN
    RETURN QUERY SELECT k, sluice_1.json_scalar_text(v), sluice_1.json_type(v::text), CASE WHEN json_typeof(v) IN ('object', 'array') THEN NULL ELSE sluice_1.json_scalar_text(v) END,
      p || '.' || l[n], p, n FROM pg_catalog.json_each(j) WITH ORDINALITY e(k, v, n), sluice_1.json_labels(j) l;
  ELSIF json_typeof(j) = 'array' THEN
    RETURN QUERY SELECT (n - 1)::text, sluice_1.json_scalar_text(v), sluice_1.json_type(v::text), CASE WHEN json_typeof(v) IN ('object', 'array') THEN NULL ELSE sluice_1.json_scalar_text(v) END,
      p || '[' || (n - 1) || ']', p, n FROM pg_catalog.json_array_elements(j) WITH ORDINALITY e(v, n);
  ELSIF j IS NOT NULL THEN
    RETURN QUERY SELECT NULL::text, sluice_1.json_scalar_text(j), sluice_1.json_type(j::text), sluice_1.json_scalar_text(j), p, p, 1::int8;
  END IF;
END $$;
CREATE OR REPLACE FUNCTION sluice_1.json_tree(t text, p text DEFAULT '$') RETURNS TABLE (key text, value text, type text, atom text, fullkey text, path text, ord int8[]) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  WITH RECURSIVE w AS (
    SELECT NULL::text AS key, sluice_1.json_at(t, p) AS j, p AS fullkey, p AS path, '{}'::int8[] AS ord WHERE sluice_1.json_at(t, p) IS NOT NULL
    UNION ALL SELECT c.key, c.j, c.fullkey, w.fullkey, w.ord || c.n FROM w, LATERAL (
      SELECT k AS key, v AS j, w.fullkey || '.' || l[n] AS fullkey, n FROM pg_catalog.json_each(CASE json_typeof(w.j) WHEN 'object' THEN w.j END) WITH ORDINALITY e(k, v, n), sluice_1.json_labels(w.j) l
      UNION ALL SELECT (n - 1)::text, v, w.fullkey || '[' || (n - 1) || ']', n FROM pg_catalog.json_array_elements(CASE json_typeof(w.j) WHEN 'array' THEN w.j END) WITH ORDINALITY e(v, n)) c)
  SELECT key, sluice_1.json_scalar_text(j), sluice_1.json_type(j::text), CASE WHEN json_typeof(j) IN ('object', 'array') THEN NULL ELSE sluice_1.json_scalar_text(j) END, fullkey, path, ord FROM w ORDER BY ord $$;

-- ---------- misc ----------
-- Texts one behind the other, each where it comes first.
CREATE OR REPLACE FUNCTION sluice_1.real_texts(a float8[], separator text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(sluice_1.real_text(v), separator ORDER BY n) FROM unnest(a) WITH ORDINALITY AS u(v, n) $$;
CREATE OR REPLACE FUNCTION sluice_1.distinct_texts(a text[], separator text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(v, separator ORDER BY first) FROM (SELECT v, min(n) AS first FROM unnest(a) WITH ORDINALITY AS u (v, n) GROUP BY v) AS w $$;
CREATE OR REPLACE FUNCTION sluice_1.random() RETURNS int8 LANGUAGE sql VOLATILE AS $$ SELECT ('x' || replace(gen_random_uuid()::text, '-', ''))::bit(64)::int8 $$;
CREATE OR REPLACE FUNCTION sluice_1.shl(a int8, n int8) RETURNS int8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN n >= 64 THEN 0 WHEN n >= 0 THEN a << n::int WHEN n <= -64 THEN CASE WHEN a < 0 THEN -1 ELSE 0 END ELSE a >> (-n)::int END $$;
CREATE OR REPLACE FUNCTION sluice_1.shr(a int8, n int8) RETURNS int8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT sluice_1.shl(a, -n) $$;
