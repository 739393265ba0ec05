package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.Setup.Site;
import dev.sluice.it.runtime.TypesSchema.Values;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Interval;
import dev.sluice.runtime.InvalidValueException;
import dev.sluice.runtime.Json;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Point;
import dev.sluice.runtime.RowReader;
import dev.sluice.runtime.SqlText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type goes to each engine and comes back the same, alone, in lists and nested; what one cannot hold, both refuse. */
@ParameterizedClass
@EnumSource(names = {"SQLITE_MEMORY", "POSTGRES_URL"})
@ExtendWith(FreshPostgres.class)
class TypesContractTest {
    private static final UUID ID = UUID.fromString("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11");
    private static final Values USUAL = new Values(
            1,
            42L,
            0.1 + 0.2,
            "it's \"é\" \\ 😀\n\t%",
            "\0\1\177\200\377",
            true,
            new BigDecimal("12.3400"),
            LocalDate.parse("2024-02-29"),
            LocalTime.parse("07:08:09.123456"),
            LocalDateTime.parse("2024-05-06T07:08:09.000001"),
            Instant.parse("2024-05-06T07:08:09.123456Z"),
            ID,
            new Json("{\"a\": [1, \"x\"]}"),
            new Interval(14, 3, 14_706_000_007L),
            new Point(1.5, -2.25),
            DayOfWeek.FRIDAY,
            DayOfWeek.SUNDAY,
            List.of(1L, -9007199254740993L),
            List.of("a,b", "{\"}", "", "null", "\\ é\n"),
            List.of(new BigDecimal("-0.0001"), new BigDecimal("10.0000")),
            List.of(Instant.parse("1999-12-31T23:59:59.999999Z")));
    private static final Values LOWEST = new Values(
            2,
            Long.MIN_VALUE,
            -Double.MAX_VALUE,
            "",
            "",
            false,
            new BigDecimal("-99999999999999.9999"),
            LocalDate.parse("0001-01-01"),
            LocalTime.MIN,
            LocalDateTime.parse("0001-01-01T00:00:00"),
            Instant.parse("0001-01-01T00:00:00Z"),
            new UUID(0, 0),
            new Json("null"),
            new Interval(-1, -2, -3),
            new Point(-0.5, 0),
            DayOfWeek.MONDAY,
            DayOfWeek.MONDAY,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    private static final Values HIGHEST = new Values(
            3,
            Long.MAX_VALUE,
            Double.MIN_VALUE,
            "x".repeat(100_000),
            "y".repeat(100_000),
            true,
            new BigDecimal("99999999999999.9999"),
            LocalDate.parse("9999-12-31"),
            LocalTime.parse("23:59:59.999999"),
            LocalDateTime.parse("9999-12-31T23:59:59.999999"),
            Instant.parse("9999-12-31T23:59:59.999999Z"),
            new UUID(-1, -1),
            new Json("[]"),
            new Interval(0, 0, 0),
            new Point(1e300, 1e-300),
            DayOfWeek.SUNDAY,
            DayOfWeek.SUNDAY,
            List.of(Long.MAX_VALUE, Long.MIN_VALUE),
            List.of("\u0001\u001f\u007f"),
            List.of(new BigDecimal("99999999999999.9999")),
            List.of(Instant.parse("0001-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59.999999Z")));

    @Parameter
    @SuppressWarnings("NullAway.Init")
    Setup setup;

    private Site site;
    private Database db;

    @BeforeEach
    void open(TestDatabase postgres, @TempDir Path folder) throws SQLException {
        site = setup.prepare(postgres, folder);
        db = Database.open(site.engine(), TypesSchema.SCHEMA);
        db.createSchema();
    }

    @AfterEach
    void close() throws SQLException {
        db.close();
        site.close();
    }

    private void insert(Values... rows) {
        for (Values row : rows) {
            assertThat(db.update(TypesSchema.INSERT, row::bind)).isEqualTo(1);
        }
    }

    private List<Values> all(RowReader<Values> reader) {
        return db.query(TypesSchema.SELECT, ParameterBinder.NONE, reader).list();
    }

    @Test
    void comes_back_as_it_went() {
        insert(USUAL, LOWEST, HIGHEST, Values.nulls(4));
        assertThat(all(Values::read)).containsExactly(USUAL, LOWEST, HIGHEST, Values.nulls(4));
        assertThat(all(Values::read)).containsExactly(USUAL, LOWEST, HIGHEST, Values.nulls(4));
    }

    @Test
    void columns_without_null_are_read_without_asking() {
        insert(USUAL, LOWEST, HIGHEST);
        assertThat(all(Values::readRequired)).containsExactly(USUAL, LOWEST, HIGHEST);
    }

    @Test
    void nests_in_json() {
        insert(USUAL, LOWEST, HIGHEST, Values.nulls(4));
        List<Values> nested = db.query(TypesSchema.NESTED, ParameterBinder.NONE, row -> row.getList(1, Values::read))
                .one();
        assertThat(nested).containsExactly(USUAL, LOWEST, HIGHEST, Values.nulls(4));
    }

    /** The driver takes another way, in binary, from the fifth use of a statement on. */
    @Test
    void repeats_exactly() {
        insert(USUAL, LOWEST, HIGHEST);
        for (int i = 0; i < 12; i++) {
            assertThat(all(Values::read)).containsExactly(USUAL, LOWEST, HIGHEST);
        }
    }

    @Test
    void a_number_that_leaves_64_bits_is_told() {
        insert(HIGHEST);
        for (String product : List.of("i * i", "i + 1", "-i - 2", "i * 2 / 3")) {
            SqlText sql = SqlText.read("product", "numbers.sql", 1)
                    .sqlite("SELECT " + product + " FROM v")
                    .postgres("SELECT " + product + " FROM v")
                    .build();
            assertThatThrownBy(() -> db.query(sql, ParameterBinder.NONE, row -> row.getLong(1))
                            .one())
                    .as(product)
                    .isInstanceOf(InvalidValueException.class)
                    .extracting(failure -> ((InvalidValueException) failure).sqlState())
                    .isEqualTo("22003");
            assertThatThrownBy(() -> db.query(sql, ParameterBinder.NONE, row -> String.valueOf(row.getLongOrNull(1)))
                            .one())
                    .as(product)
                    .isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void null_where_none_may_be_is_told() {
        insert(Values.nulls(4));
        List<RowReader<?>> readers = List.of(
                row -> row.getLong(2),
                row -> row.getDouble(3),
                row -> row.getString(4),
                row -> row.getBytes(5),
                row -> row.getBoolean(6),
                row -> row.getNumeric(7, 4),
                row -> row.getInstant(11),
                row -> row.getUuid(12));
        int column = 2;
        for (RowReader<?> reader : readers) {
            assertThatThrownBy(() -> db.query(TypesSchema.SELECT, ParameterBinder.NONE, reader)
                            .one())
                    .isInstanceOfSatisfying(
                            InvalidValueException.class,
                            e -> assertThat(e.sqlState()).isEqualTo("22004"))
                    .hasMessageContaining("all (types.sql:9): column ")
                    .hasMessageContaining("is NULL although");
            column++;
        }
        assertThat(column).isEqualTo(10);
        assertThat(db.query(TypesSchema.SELECT, ParameterBinder.NONE, row -> row.isNull(3) && !row.isNull(1))
                        .one())
                .isTrue();
    }

    @Test
    void cuts_to_microseconds_and_never_rounds() {
        insert(with(LocalTime.parse("23:59:59.999999999"), Instant.parse("2024-05-06T23:59:59.999999999Z")));
        Values read = all(Values::read).get(0);
        assertThat(read.tm()).isEqualTo(LocalTime.parse("23:59:59.999999"));
        assertThat(read.at()).isEqualTo(Instant.parse("2024-05-06T23:59:59.999999Z"));
    }

    private static Values with(LocalTime time, Instant instant) {
        return new Values(
                9, null, null, null, null, null, null, null, time, null, instant, null, null, null, null, null, null,
                null, null, null, null);
    }

    private void refused(ParameterBinder binder, String part) {
        assertThatThrownBy(() -> db.update(TypesSchema.INSERT, sink -> {
                    Values.nulls(7).bind(sink);
                    binder.bind(sink);
                }))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("insert (types.sql:1): parameter \"")
                .hasMessageContaining(part);
        assertThat(all(Values::read)).isEmpty();
    }

    @Test
    void refuses_what_one_engine_cannot_hold() {
        refused(sink -> sink.setDouble(2, Double.NaN), "\"r\" is NaN");
        refused(sink -> sink.setString(3, "a\0b"), "\"t\" contains the character U+0000");
        refused(sink -> sink.setString(3, "a\ud800"), "\"t\" contains half of a surrogate pair");
        refused(sink -> sink.setString(3, "\udc00\ud800"), "\"t\" contains half of a surrogate pair");
        refused(sink -> sink.setNumeric(6, new BigDecimal("0.00001"), 18, 4), "\"n\" has more decimals");
        refused(sink -> sink.setNumeric(6, new BigDecimal("100000000000000"), 18, 4), "\"n\" has more digits");
        refused(sink -> sink.setLocalDate(7, LocalDate.of(0, 12, 31)), "\"d\" is outside the years 1 to 9999");
        refused(sink -> sink.setLocalDate(7, LocalDate.of(10_000, 1, 1)), "\"d\" is outside");
        refused(sink -> sink.setLocalDateTime(9, LocalDateTime.MAX), "\"ts\" is outside");
        refused(sink -> sink.setInstant(10, Instant.MIN), "\"at\" is outside");
        refused(sink -> sink.setInstant(10, Instant.MAX), "\"at\" is outside");
        refused(sink -> sink.setInstant(10, Instant.parse("0000-12-31T23:59:59Z")), "\"at\" is outside");
        refused(sink -> sink.setStrings(18, List.of("a", "\0")), "\"tl\" contains the character U+0000");
        refused(sink -> sink.setNumerics(19, List.of(new BigDecimal("0.00001")), 18, 4), "\"nl\" has more decimals");
        refused(sink -> sink.setInstants(20, List.of(Instant.MAX)), "\"al\" is outside");
    }

    @Test
    void infinite_numbers_are_numbers() {
        insert(new Values(
                5,
                null,
                Double.POSITIVE_INFINITY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
        assertThat(all(Values::read).get(0).r()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(found("r", "float8", sink -> sink.setDoubles(0, List.of(1.5, Double.POSITIVE_INFINITY))))
                .containsExactly(5L);
    }

    private List<Long> found(String column, String type, ParameterBinder list) {
        SqlText text = SqlText.read("found", "types.sql", 30)
                .sqlite("SELECT id FROM v WHERE " + column + " IN (SELECT value FROM json_each(?)) ORDER BY id", 0)
                .postgres("SELECT id FROM v WHERE " + column + " = ANY (?::" + type + "[]) ORDER BY id", 0)
                .build();
        return db.query(text, list, row -> row.getLong(1)).list();
    }

    @Test
    void every_type_can_be_looked_up_in_a_list() {
        insert(USUAL, LOWEST, HIGHEST);
        assertThat(found("i", "bigint", s -> s.setLongs(0, Arrays.asList(42L, null, Long.MIN_VALUE))))
                .containsExactly(1L, 2L);
        assertThat(found("r", "float8", s -> s.setDoubles(0, List.of(0.1 + 0.2, Double.MIN_VALUE))))
                .containsExactly(1L, 3L);
        assertThat(found("t", "text", s -> s.setStrings(0, List.of("", "it's \"é\" \\ 😀\n\t%"))))
                .containsExactly(1L, 2L);
        assertThat(found("ok", "boolean", s -> s.setBooleans(0, List.of(false))))
                .containsExactly(2L);
        assertThat(found("n", "numeric", s -> s.setNumerics(0, List.of(new BigDecimal("12.34")), 18, 4)))
                .containsExactly(1L);
        assertThat(found("d", "date", s -> s.setLocalDates(0, List.of(LocalDate.parse("0001-01-01")))))
                .containsExactly(2L);
        assertThat(found("tm", "time", s -> s.setLocalTimes(0, List.of(LocalTime.MIN))))
                .containsExactly(2L);
        assertThat(found("ts", "timestamp", s -> s.setLocalDateTimes(0, List.of(USUAL.ts()))))
                .containsExactly(1L);
        assertThat(found("at", "timestamptz", s -> s.setInstants(0, List.of(USUAL.at(), HIGHEST.at()))))
                .containsExactly(1L, 3L);
        assertThat(found("u", "uuid", s -> s.setUuids(0, List.of(ID)))).containsExactly(1L);
        assertThat(found("e", "bigint", s -> s.setEnums(0, List.of(DayOfWeek.FRIDAY))))
                .containsExactly(1L);
        assertThat(found("en", "text", s -> s.setEnumNames(0, List.of(DayOfWeek.SUNDAY))))
                .containsExactly(1L, 3L);
        assertThat(found("i", "bigint", s -> s.setLongs(0, List.of()))).isEmpty();
    }
}
