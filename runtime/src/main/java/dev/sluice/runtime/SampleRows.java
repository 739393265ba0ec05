package dev.sluice.runtime;

import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are made up for a test. The value of a column depends on its type and the number of the row alone: so keys differ
 * from row to row, and foreign keys find the row of the same number.
 */
final class SampleRows {
    private static final int ROWS = 3;

    private SampleRows() {}

    static void insert(Catalog catalog, SqlSession session) {
        List<CopiedTable> tables = CopiedTable.parentsFirst(catalog.tables().stream()
                .filter(table -> table.kind() == Table.Kind.TABLE)
                .map(table -> new CopiedTable(table, catalog.enums()))
                .toList());
        for (CopiedTable table : tables) {
            List<@Nullable Object[]> rows = IntStream.rangeClosed(1, ROWS)
                    .mapToObj(row -> row(table, catalog.enums(), row))
                    .toList();
            SqlText insert = table.insert();
            session.updateAll(rows, row -> insert, table::bind);
        }
    }

    private static @Nullable Object[] row(CopiedTable table, EnumConstants enums, int row) {
        return table.columns().stream()
                .map(column -> value(column.type(), enums, row))
                .toArray(Object[]::new);
    }

    private static Object value(SqlType type, EnumConstants enums, int row) {
        return switch (type.kind()) {
            case INTEGER -> (long) row;
            case ENUM -> 0L;
            case REAL -> row + 0.5;
            case NUMERIC -> BigDecimal.valueOf(row, type.scale());
            case TEXT -> "text " + row;
            case ENUMNAME ->
                enums.of(Objects.requireNonNull(type.javaType()))
                        .orElse(List.of(""))
                        .get(0);
            case BLOB -> new byte[] {(byte) row};
            case BOOLEAN -> row % 2 == 0;
            case DATE -> LocalDate.of(2026, 1, row);
            case TIME -> LocalTime.of(row, 0);
            case TIMESTAMP -> LocalDateTime.of(2026, 1, row, 10, 0);
            case DATETIME -> Instant.parse("2026-01-01T10:00:00Z").plusSeconds(row);
            case UUID -> new UUID(0, row);
            case JSON, JSONB -> Json.of("{\"row\": " + row + "}");
            case INTERVAL -> new Interval(0, row, 0);
            case POINT -> new Point(row, row);
            case ARRAY -> List.of();
            default -> new SqlValue.OfText("any " + row);
        };
    }
}
