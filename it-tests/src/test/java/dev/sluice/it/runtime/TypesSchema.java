package dev.sluice.it.runtime;

import dev.sluice.runtime.Interval;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Point;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table with a column of every type, and the statements that write and read it, as the generator would write them. */
final class TypesSchema {
    static final SchemaText SCHEMA = SchemaText.of(List.of("""
                    CREATE TABLE v (
                      id INTEGER PRIMARY KEY, i INTEGER, r REAL, t TEXT, b BLOB, ok INTEGER, n INTEGER, d TEXT, tm TEXT,
                      ts TEXT, at TEXT, u TEXT, j TEXT, iv TEXT, pt TEXT, e INTEGER, en TEXT, il TEXT, tl TEXT, nl TEXT,
                      al TEXT
                    ) STRICT
                    """), List.of("""
                    CREATE TABLE v (
                      id bigint PRIMARY KEY, i bigint, r float8, t text COLLATE "C", b bytea, ok boolean,
                      n numeric(18, 4), d date, tm time, ts timestamp, at timestamptz, u uuid, j json, iv interval,
                      pt point, e bigint, en text, il bigint[], tl text[], nl numeric(18, 4)[], al timestamptz[]
                    )
                    """), "v");

    static final SqlText INSERT = SqlText.write("insert", "types.sql", 1)
            .parameters(
                    "id", "i", "r", "t", "b", "ok", "n", "d", "tm", "ts", "at", "u", "j", "iv", "pt", "e", "en", "il",
                    "tl", "nl", "al")
            .sqlite("INSERT INTO v VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", indexes(21))
            .postgres("""
                    INSERT INTO v VALUES (?::bigint, ?::bigint, ?::float8, ?::text, ?::bytea, ?::boolean, ?::numeric,
                      ?::date, ?::time, ?::timestamp, ?::timestamptz, ?::uuid, ?::json, ?::interval, ?::point,
                      ?::bigint, ?::text, ?::bigint[], ?::text[], ?::numeric[], ?::timestamptz[])
                    """, indexes(21))
            .build();

    static final SqlText SELECT = SqlText.read("all", "types.sql", 9)
            .sqlite(
                    "SELECT id, i, r, t, b, ok, n, d, tm, ts, at, u, j, iv, pt, e, en, il, tl, nl, al FROM v ORDER BY id")
            .postgres("""
                    SELECT id, i, r, t, b, ok, n, d, tm, ts, at, u, j, iv, pt, e, en, to_json(il)::text,
                      to_json(tl)::text, to_json(nl)::text, (CASE WHEN al IS NOT NULL THEN to_json(ARRAY(
                        SELECT to_char(x AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                        FROM unnest(al) WITH ORDINALITY AS e(x, n) ORDER BY n)) END)::text
                    FROM v ORDER BY id
                    """)
            .build();

    static final SqlText NESTED =
            SqlText.read("nested", "types.sql", 17).sqlite("""
                    SELECT json_group_array(json_array(id, i, CASE WHEN r IS NOT NULL THEN
                      json(printf('%!.17g', r)) END, t, CASE WHEN b IS NOT NULL THEN
                      hex(b) END, ok, n, d, tm, ts, at, u, j, iv, pt, e, en, json(il), json(tl), json(nl), json(al)))
                    FROM (SELECT * FROM v ORDER BY id)
                    """).postgres("""
                    SELECT json_agg(json_build_array(id, i, r, t, encode(b, 'hex'), ok, n::text, d, tm, ts,
                      to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), u,
                      j::text, iv::text, pt::text, e, en, il, tl, nl,
                      CASE WHEN al IS NOT NULL THEN to_json(ARRAY(
                        SELECT to_char(x AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                        FROM unnest(al) WITH ORDINALITY AS e(x, n) ORDER BY n)) END) ORDER BY id)
                    FROM v
                    """).build();

    private TypesSchema() {}

    private static int[] indexes(int count) {
        int[] indexes = new int[count];
        for (int i = 0; i < count; i++) {
            indexes[i] = i;
        }
        return indexes;
    }

    /** A row of the table; its bytes are kept as text, so that rows can be compared. */
    record Values(
            long id,
            @Nullable Long i,
            @Nullable Double r,
            @Nullable String t,
            @Nullable String b,
            @Nullable Boolean ok,
            @Nullable BigDecimal n,
            @Nullable LocalDate d,
            @Nullable LocalTime tm,
            @Nullable LocalDateTime ts,
            @Nullable Instant at,
            @Nullable UUID u,
            @Nullable Json j,
            @Nullable Interval iv,
            @Nullable Point pt,
            @Nullable DayOfWeek e,
            @Nullable DayOfWeek en,
            @Nullable List<Long> il,
            @Nullable List<String> tl,
            @Nullable List<BigDecimal> nl,
            @Nullable List<Instant> al) {
        static Values nulls(long id) {
            return new Values(
                    id, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null);
        }

        void bind(ParameterSink sink) throws SQLException {
            sink.setLong(0, id);
            sink.setLong(1, i);
            sink.setDouble(2, r);
            sink.setString(3, t);
            sink.setBytes(4, b == null ? null : b.getBytes(StandardCharsets.ISO_8859_1));
            sink.setBoolean(5, ok);
            sink.setNumeric(6, n, 18, 4);
            sink.setLocalDate(7, d);
            sink.setLocalTime(8, tm);
            sink.setLocalDateTime(9, ts);
            sink.setInstant(10, at);
            sink.setUuid(11, u);
            sink.setJson(12, j);
            sink.setInterval(13, iv);
            sink.setPoint(14, pt);
            sink.setEnum(15, e);
            sink.setEnumName(16, en);
            sink.setLongs(17, il);
            sink.setStrings(18, tl);
            sink.setNumerics(19, nl, 18, 4);
            sink.setInstants(20, al);
        }

        static Values read(Row row) throws SQLException {
            byte[] bytes = row.getBytesOrNull(5);
            return new Values(
                    row.getLong(1),
                    row.getLongOrNull(2),
                    row.getDoubleOrNull(3),
                    row.getStringOrNull(4),
                    bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1),
                    row.getBooleanOrNull(6),
                    row.getNumericOrNull(7, 4),
                    row.getLocalDateOrNull(8),
                    row.getLocalTimeOrNull(9),
                    row.getLocalDateTimeOrNull(10),
                    row.getInstantOrNull(11),
                    row.getUuidOrNull(12),
                    row.getJsonOrNull(13),
                    row.getIntervalOrNull(14),
                    row.getPointOrNull(15),
                    row.getEnumOrNull(16, DayOfWeek.values()),
                    row.getEnumByNameOrNull(17, DayOfWeek.values()),
                    row.getListOrNull(18, item -> item.getLong(1)),
                    row.getListOrNull(19, item -> item.getString(1)),
                    row.getListOrNull(20, item -> item.getNumeric(1, 4)),
                    row.getListOrNull(21, item -> item.getInstant(1)));
        }

        static Values readRequired(Row row) throws SQLException {
            return new Values(
                    row.getLong(1),
                    row.getLong(2),
                    row.getDouble(3),
                    row.getString(4),
                    new String(row.getBytes(5), StandardCharsets.ISO_8859_1),
                    row.getBoolean(6),
                    row.getNumeric(7, 4),
                    row.getLocalDate(8),
                    row.getLocalTime(9),
                    row.getLocalDateTime(10),
                    row.getInstant(11),
                    row.getUuid(12),
                    row.getJson(13),
                    row.getInterval(14),
                    row.getPoint(15),
                    row.getEnum(16, DayOfWeek.values()),
                    row.getEnumByName(17, DayOfWeek.values()),
                    row.getList(18, item -> item.getLong(1)),
                    row.getList(19, item -> item.getString(1)),
                    row.getList(20, item -> item.getNumeric(1, 4)),
                    row.getList(21, item -> item.getInstant(1)));
        }
    }
}
