package dev.sluice.it.runtime;

import dev.sluice.runtime.Json;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table with a column of each type that is inserted in bulk, and one with a generated key. */
final class Things {
    private static final String COLUMNS = "id, name, weight, active, price, made, day, at, local_at, code, data, extra";

    static final SqlText INSERT = SqlText.write("insertThing", "things.sql", 1)
            .parameters(
                    "id", "name", "weight", "active", "price", "made", "day", "at", "localAt", "code", "data", "extra")
            .writes("thing")
            .sqlite(
                    "INSERT INTO thing (" + COLUMNS + ")\nVALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    0,
                    1,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9,
                    10,
                    11)
            .postgres(
                    "INSERT INTO \"thing\" (name, id, weight, active, price, made, day, at, local_at, code, data, extra)\n"
                            + "VALUES (?::text, ?::bigint, ?::float8, ?::boolean, ?::numeric, ?::timestamptz, ?::date,"
                            + " ?::time, ?::timestamp, ?::uuid, ?::bytea, ?::jsonb)",
                    1,
                    0,
                    2,
                    3,
                    4,
                    5,
                    6,
                    7,
                    8,
                    9,
                    10,
                    11)
            .build();

    static final SqlText ALL = SqlText.read("allThings", "things.sql", 5)
            .reads("thing")
            .sqlite("SELECT " + COLUMNS + " FROM thing ORDER BY id")
            .postgres("SELECT " + COLUMNS + " FROM thing ORDER BY id")
            .build();

    static final SqlText INSERT_NAME = name(
            "insertName",
            "INSERT INTO names (name) VALUES (?) RETURNING id",
            "INSERT INTO names (name) VALUES (?::text) RETURNING id");

    static final SqlText ADD_NAME =
            name("addName", "INSERT INTO names (name) VALUES (?)", "INSERT INTO names (name) VALUES (?::text)");

    static final SqlText IGNORE_NAME = name(
            "ignoreName",
            "INSERT OR IGNORE INTO names (name, hits) VALUES (?, 0)",
            "INSERT INTO names (name, hits) VALUES (?::text, 0) ON CONFLICT DO NOTHING");

    static final SqlText COUNT_NAME = name(
            "countName",
            "INSERT INTO names (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET hits = hits + 1",
            "INSERT INTO names (name) VALUES (?::text) ON CONFLICT (name) DO UPDATE SET hits = names.hits + 1");

    static final SqlText NAMES = SqlText.read("names", "things.sql", 20)
            .sqlite("SELECT id, name FROM names ORDER BY id")
            .postgres("SELECT id, name FROM names ORDER BY id")
            .build();

    static final SqlText HITS = SqlText.read("hits", "things.sql", 21)
            .sqlite("SELECT hits FROM names")
            .postgres("SELECT hits FROM names")
            .build();

    private Things() {}

    /** A row. */
    record Thing(
            long id,
            String name,
            @Nullable Double weight,
            @Nullable Boolean active,
            @Nullable BigDecimal price,
            @Nullable Instant made,
            @Nullable LocalDate day,
            @Nullable LocalTime at,
            @Nullable LocalDateTime localAt,
            @Nullable UUID code,
            @Nullable String data,
            @Nullable Json extra) {}

    private static SqlText name(String name, String sqlite, String postgres) {
        return SqlText.write(name, "things.sql", 10)
                .parameters("name")
                .writes("names")
                .sqlite(sqlite, 0)
                .postgres(postgres, 0)
                .build();
    }

    static SchemaText schema() {
        return SchemaText.of(
                List.of(
                        "CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight REAL, active INTEGER,"
                                + " price INTEGER, made TEXT, day TEXT, at TEXT, local_at TEXT, code TEXT, data BLOB,"
                                + " extra TEXT) STRICT",
                        "CREATE TABLE names (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, hits INTEGER NOT NULL"
                                + " DEFAULT 1) STRICT"),
                List.of(
                        "CREATE TABLE thing (id bigint PRIMARY KEY, name text NOT NULL, weight float8, active boolean,"
                                + " price numeric(18, 5), made timestamptz, day date, at time, local_at timestamp, code uuid,"
                                + " data bytea, extra jsonb)",
                        "CREATE TABLE names (id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, name text NOT NULL"
                                + " UNIQUE, hits bigint NOT NULL DEFAULT 1)"),
                "thing",
                "names");
    }

    static void bind(ParameterSink sink, Thing thing) throws SQLException {
        sink.setLong(0, thing.id());
        sink.setString(1, thing.name());
        sink.setDouble(2, thing.weight());
        sink.setBoolean(3, thing.active());
        sink.setNumeric(4, thing.price(), 18, 5);
        sink.setInstant(5, thing.made());
        sink.setLocalDate(6, thing.day());
        sink.setLocalTime(7, thing.at());
        sink.setLocalDateTime(8, thing.localAt());
        sink.setUuid(9, thing.code());
        sink.setBytes(10, thing.data() == null ? null : thing.data().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        sink.setJson(11, thing.extra());
    }

    static Thing read(Row row) throws SQLException {
        byte[] data = row.getBytesOrNull(11);
        return new Thing(
                row.getLong(1),
                row.getString(2),
                row.getDoubleOrNull(3),
                row.getBooleanOrNull(4),
                row.getNumericOrNull(5, 5),
                row.getInstantOrNull(6),
                row.getLocalDateOrNull(7),
                row.getLocalTimeOrNull(8),
                row.getLocalDateTimeOrNull(9),
                row.getUuidOrNull(10),
                data == null ? null : new String(data, java.nio.charset.StandardCharsets.UTF_8),
                row.getJsonOrNull(12));
    }

    static Thing named(long id, String name) {
        return new Thing(id, name, null, null, null, null, null, null, null, null, null, null);
    }

    /** Values of every size and sign, and NULL in every fourth place. */
    static Thing random(long id, Random random) {
        long seconds = random.nextLong(-62_000_000_000L, 250_000_000_000L);
        Instant moment = Instant.ofEpochSecond(seconds, random.nextInt(1_000_000) * 1_000L);
        return new Thing(
                id,
                text(random),
                maybe(
                        random,
                        random.nextInt(3) == 0 ? -0.5 : random.nextDouble() * Math.pow(10, random.nextInt(-200, 200))),
                maybe(random, random.nextBoolean()),
                maybe(random, BigDecimal.valueOf(number(random), 5)),
                maybe(random, moment),
                maybe(random, LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400))),
                maybe(random, LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000L) * 1_000)),
                maybe(random, LocalDateTime.ofInstant(moment, ZoneOffset.UTC)),
                maybe(random, new UUID(random.nextLong(), random.nextLong())),
                maybe(random, text(random)),
                maybe(random, new Json("{\"a\": " + random.nextInt() + "}")));
    }

    private static long number(Random random) {
        long most = (long) Math.pow(10, random.nextInt(19));
        long number = random.nextLong(most);
        return random.nextBoolean() ? -number : random.nextInt(9) == 0 ? number / 10_000 * 10_000 : number;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(50) == 0 ? 20_000 : random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(
                    "abc é€😀\\\t\n\"'{}[],?:".codePointAt(random.nextInt(9)) > 0x7f
                            ? "é"
                            : "xy,\"\\'\n".charAt(random.nextInt(7)));
        }
        return text.append("😀".repeat(random.nextInt(2))).toString();
    }

    private static <T> @Nullable T maybe(Random random, T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
