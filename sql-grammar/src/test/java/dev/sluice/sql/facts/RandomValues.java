package dev.sluice.sql.facts;

import dev.sluice.sql.types.SqlType;
import java.util.List;
import java.util.Random;

/** Random values as SQLite stores them: few enough to meet one another, odd enough to surprise. */
final class RandomValues {
    private static final List<Object> TEXTS = List.of("", "a", "A", "ab", "12", "1.5", "é", "x y", "%", "2024-05-06");
    private static final List<Object> INTEGERS = List.of(0, 1, 2, 3, 5, -1, -7, 4294967296L, -9007199254740993L);
    private static final List<Object> REALS = List.of(0.0, 1.5, -2.5, 3.0, 1e308, -1e308, 1e-300, 0.1);
    private static final List<Object> DATES = List.of("2024-02-29", "2000-01-01", "9999-12-31", "0001-01-01");
    private static final List<Object> TIMES = List.of("00:00:00.000000", "23:59:59.999999", "07:08:09.123456");
    private static final List<Object> JSONS =
            List.of("{\"a\":1}", "{\"a\":null}", "[1,\"x\",null]", "{\"a\":{\"b\":[]}}", "7", "null", "\"s\"");

    private RandomValues() {}

    static Object of(SqlType type, Random random) {
        switch (type.kind()) {
            case INTEGER:
                return pick(INTEGERS, random);
            case NUMERIC:
                return (long) random.nextInt(2000) - 500;
            case BOOLEAN, ENUM:
                return random.nextInt(2);
            case REAL:
                return pick(REALS, random);
            case NUMBER, ANY, DYNAMIC, UNKNOWN, NULL:
                return pick(List.of(1, 1.5, "a", new byte[] {1}), random);
            case DATE:
                return pick(DATES, random);
            case TIME:
                return pick(TIMES, random);
            case TIMESTAMP:
                return pick(DATES, random) + "T" + pick(TIMES, random);
            case DATETIME:
                return pick(DATES, random) + "T" + pick(TIMES, random) + "Z";
            case UUID:
                return "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a1" + random.nextInt(10);
            case JSON, JSONB:
                return pick(JSONS, random);
            case ARRAY:
                return pick(
                        SqlType.TEXT.equals(type.element())
                                ? List.of("[]", "[\"x\",null]", "[\"a\",\"b\"]")
                                : List.of("[]", "[1]", "[1,null,3]"),
                        random);
            case BLOB:
                return pick(List.of(new byte[0], new byte[] {1, 2}), random);
            case TEXT:
                return pick(TEXTS, random);
            case ENUMNAME:
                return pick(List.of("A", "B"), random);
            case INTERVAL:
                return pick(List.of("PT0S", "P1M", "P30D"), random);
            case POINT:
                return "(1,2)";
        }
        throw new AssertionError(type);
    }

    private static Object pick(List<?> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
