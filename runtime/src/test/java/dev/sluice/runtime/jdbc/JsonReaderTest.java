package dev.sluice.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lists in JSON are read exactly, and text that is none is told as such. */
class JsonReaderTest {
    private static JsonReader reader(String json) throws ValueException {
        return new JsonReader(json, true, "column 2");
    }

    private static JsonReader first(String json) throws ValueException {
        JsonReader reader = reader(json);
        assertThat(reader.next()).isTrue();
        return reader;
    }

    @Test
    void walks_rows_and_plain_values() throws SQLException {
        JsonReader rows = first(" [ [1, \"a\", null] , [-2,\"]\\\"[\",3.5] ] ");
        assertThat(rows.getLong(1)).isEqualTo(1);
        assertThat(rows.getString(2)).isEqualTo("a");
        assertThat(rows.isNull(3)).isTrue();
        assertThat(rows.next()).isTrue();
        assertThat(rows.getLong(1)).isEqualTo(-2);
        assertThat(rows.getString(2)).isEqualTo("]\"[");
        assertThat(rows.getDouble(3)).isEqualTo(3.5);
        assertThat(rows.next()).isFalse();

        JsonReader values = first("[\"x\",null]");
        assertThat(values.getString(1)).isEqualTo("x");
        assertThat(values.next()).isTrue();
        assertThat(values.getString(1)).isNull();
        assertThat(values.next()).isFalse();
        assertThat(reader("[]").next()).isFalse();
    }

    @Test
    void reads_every_kind() throws SQLException {
        JsonReader row = first("[[1,0,true,false,1250,\"-12.50\",\"00ff\",\"\\u00e9\\n\\ud83d\\ude00\\/\","
                + "[[1,[2]],[3,[]]],1e400,9223372036854775807]]");
        assertThat(row.getBoolean(1)).isTrue();
        assertThat(row.getBoolean(2)).isFalse();
        assertThat(row.getBoolean(3)).isTrue();
        assertThat(row.getBooleanOrNull(4)).isFalse();
        assertThat(row.getNumeric(5, 2)).isEqualTo(new BigDecimal("12.50"));
        assertThat(row.getNumeric(6, 2)).isEqualTo(new BigDecimal("-12.50"));
        assertThat(row.getBytes(7)).containsExactly(0, 255);
        assertThat(row.getString(8)).isEqualTo("é\n😀/");
        JsonReader nested = row.getJson(9);
        assertThat(nested).isNotNull();
        assertThat(nested.next()).isTrue();
        assertThat(nested.getLong(1)).isEqualTo(1);
        JsonReader innermost = nested.getJson(2);
        assertThat(innermost).isNotNull();
        assertThat(innermost.next()).isTrue();
        assertThat(innermost.getLong(1)).isEqualTo(2);
        assertThat(row.getDouble(10)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(row.getValue(11)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void converts_nothing() {
        for (String json : List.of("[[\"1\"]]", "[[1.5]]", "[[null]]", "[[9223372036854775808]]", "[[]]", "[[true]]")) {
            assertThatThrownBy(() -> first(json).getLong(1))
                    .as(json)
                    .isInstanceOf(ValueException.class)
                    .hasMessageContaining("column 1 of item 1 in column 2");
        }
        assertThatThrownBy(() -> first("[[1]]").getString(1)).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> first("[[2]]").getBoolean(1)).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> first("[[\"0g\"]]").getBytes(1)).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> first("[[\"1.234\"]]").getNumeric(1, 2)).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> first("[[1000000000000000000]]").getNumeric(1, 2))
                .isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> first("[[\"2024-02-30\"]]").getLocalDate(1)).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> first("[[\"1-1-1-1-1\"]]").getUuid(1)).isInstanceOf(ValueException.class);
    }

    /** Whatever is done to a text, reading ends, with a value or with the typed exception. */
    @Test
    void survives_mutilated_text() {
        String whole = "[[1,\"a\\u00e9\\n\",null,[[1,\"x\"]],true,1.5e3],[2,\"\",3,[],false,\"z\"]]";
        Random random = new Random(7);
        int told = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder(whole);
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setLength(at + 1);
                    case 1 -> text.deleteCharAt(at);
                    default -> text.setCharAt(at, "[]{},\"\\u0 nt1-".charAt(random.nextInt(14)));
                }
                if (text.isEmpty()) {
                    text.append('[');
                }
            }
            try {
                readAll(text.toString());
            } catch (ValueException typed) {
                told++;
            } catch (SQLException other) {
                throw new AssertionError("untyped for " + text, other);
            }
        }
        assertThat(told).isGreaterThan(1_000);
    }

    private static void readAll(String json) throws SQLException {
        JsonReader reader = reader(json);
        while (reader.next()) {
            reader.getValue(1);
            reader.getString(2);
            reader.getLongOrNull(3);
            JsonReader nested = reader.getJson(4);
            while (nested != null && nested.next()) {
                nested.getLong(1);
                nested.getString(2);
            }
            reader.getBooleanOrNull(5);
            reader.getValue(6);
        }
    }
}
