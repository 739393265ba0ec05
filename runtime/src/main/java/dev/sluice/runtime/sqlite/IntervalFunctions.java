package dev.sluice.runtime.sqlite;

import dev.sluice.runtime.jdbc.JavaFunction;
import dev.sluice.runtime.jdbc.SqliteSetup;
import dev.sluice.sql.types.CanonicalJson;
import dev.sluice.sql.types.IntervalValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sqlite.Function;

/**
 * The functions that texts for SQLite call where an INTERVAL is computed with, or a JSON becomes a JSONB. The runtime registers them on its own
 * connections; another program that runs such a text calls {@link #register}.
 * Thread-safe.
 */
@SuppressWarnings("exports") // The interface is for the service loader, not for who calls register.
public final class IntervalFunctions implements SqliteSetup {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    /** For the service loader. */
    public IntervalFunctions() {}

    /** What a function computes of arguments of which none is NULL. */
    private interface Body {
        Object apply(String first, String second);
    }

    /**
     * Registers the functions.
     *
     * @param connection of the driver org.sqlite
     * @throws SQLException when it is another driver's, or closed
     */
    public static void register(Connection connection) throws SQLException {
        create(connection, "sluice_interval", 1, (text, none) -> IntervalValue.parse(text));
        create(
                connection,
                "sluice_interval_key",
                1,
                (text, none) -> IntervalValue.parse(text).key());
        create(
                connection,
                "sluice_interval_negate",
                1,
                (text, none) -> IntervalValue.parse(text).negated());
        create(
                connection,
                "sluice_interval_add",
                2,
                (a, b) -> IntervalValue.parse(a).plus(IntervalValue.parse(b)));
        create(
                connection,
                "sluice_interval_subtract",
                2,
                (a, b) -> IntervalValue.parse(a).plus(IntervalValue.parse(b).negated()));
        create(
                connection,
                "sluice_interval_multiply",
                2,
                (a, n) -> IntervalValue.parse(a).times(Long.parseLong(n)));
        create(connection, "sluice_time_add", 2, (time, i) -> moved(time, IntervalValue.parse(i)));
        create(
                connection,
                "sluice_time_subtract",
                2,
                (time, i) -> moved(time, IntervalValue.parse(i).negated()));
        create(connection, "sluice_jsonb", 1, (json, none) -> CanonicalJson.of(json));
        create(connection, "sluice_time_between", 2, (to, from) -> IntervalValue.between(moment(from), moment(to)));
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        register(connection);
    }

    @Override
    public void register(Connection connection, JavaFunction function) throws SQLException {
        Function.create(connection, function.name(), new RegisteredFunction(function), function.arguments(), 0);
    }

    private static void create(Connection connection, String name, int arguments, Body body) throws SQLException {
        Function.create(connection, name, new OfTexts(name, body), arguments, Function.FLAG_DETERMINISTIC);
    }

    private static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text.endsWith("Z") ? text.substring(0, text.length() - 1) : text);
    }

    private static String moved(String text, IntervalValue by) {
        LocalDateTime moment = by.addedTo(moment(text));
        if (moment.getYear() < 1 || moment.getYear() > 9999) {
            throw new DateTimeException("outside the years 1 to 9999");
        }
        return MOMENT.format(moment) + (text.endsWith("Z") ? "Z" : "");
    }

    private static final class OfTexts extends Function {
        private final String name;
        private final Body body;

        OfTexts(String name, Body body) {
            this.name = name;
            this.body = body;
        }

        @Override
        protected void xFunc() throws SQLException {
            String first = value_text(0);
            String second = args() > 1 ? value_text(1) : "";
            if (first == null || second == null) {
                result();
                return;
            }
            try {
                Object value = body.apply(first, second);
                if (value instanceof Long number) {
                    result(number.longValue());
                } else {
                    result(value.toString());
                }
            } catch (ArithmeticException wrong) {
                error(name + ": interval out of range");
            } catch (IllegalArgumentException | DateTimeException wrong) {
                error(name + ": " + wrong.getMessage());
            }
        }
    }
}
