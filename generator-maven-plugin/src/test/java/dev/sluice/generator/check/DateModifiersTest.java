package dev.sluice.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateModifiersTest {
    private static final List<String> MODIFIERS = List.of(
            "+1 day", "-1 days", "1 day", "1.5 hours", "+1 month", "+1 months", "1 year", "+10 seconds", "+1 minute");
    private static final List<String> ODD = List.of(
            "+1 dya", "+1 week", "day", "+ 1 day", "1day", "+1  day", "+.5 days", "1e2 days", "+1", "1", "", "now");
    private static final List<String> WORDS = List.of(
            "start of month", "start of year", "start of day", "start of week", "START OF MONTH", "startofmonth");
    private static final List<String> OTHERS = List.of(
            "weekday 0",
            "weekday 6",
            "weekday 7",
            "weekday",
            "weekday x",
            "+12:30",
            "-12:30:15",
            "12:30",
            "+12:30:15.5",
            "+1:30",
            "+0001-02-03",
            "-0001-02-03 04:05",
            "+0001-02-03 04:05:06",
            "+1-2-3",
            "unixepoch",
            "julianday",
            "auto",
            "localtime",
            "utc",
            "UTC",
            "subsec",
            "subsecond",
            "subseconds",
            "ceiling",
            "floor",
            "ceil",
            "tomorrow",
            "next month");

    @Test
    void knows_what_sqlite_knows() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (List<String> some : List.of(MODIFIERS, ODD, WORDS, OTHERS)) {
            for (String modifier : some) {
                if (DateModifiers.isKnown(modifier) != isKnownToSqlite(modifier)) {
                    wrong.add(modifier);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Some modifiers are for numbers alone, others for texts. */
    private static boolean isKnownToSqlite(String modifier) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                PreparedStatement query = connection.prepareStatement(
                        "SELECT coalesce(datetime('2024-01-31 10:00:00', ?1), datetime(2460000.5, ?1)) IS NOT NULL")) {
            query.setString(1, modifier);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
