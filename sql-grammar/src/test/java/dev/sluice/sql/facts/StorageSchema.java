package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a catalog as SQLite stores them, written by hand for tests. */
final class StorageSchema {
    private StorageSchema() {}

    static String createTable(Table table) {
        List<String> parts = new ArrayList<>();
        for (Column column : table.columns()) {
            parts.add(column(column));
        }
        for (Key key : table.keys()) {
            if (key.name() == null) {
                String names = key.columns().stream().map(Column::name).collect(Collectors.joining(", "));
                parts.add((key.primary() ? "PRIMARY KEY (" : "UNIQUE (") + names + ")");
            }
        }
        String options = table.withoutRowid() ? " WITHOUT ROWID, STRICT" : " STRICT";
        return "CREATE TABLE " + table.name() + " (" + String.join(", ", parts) + ")" + options;
    }

    private static String column(Column column) {
        String sql = column.name() + " " + storage(column.value().type());
        if (column.value().collation().sequence() != Collation.Sequence.BINARY) {
            sql += " COLLATE " + column.value().collation().sequence();
        }
        Expr generated = column.generated();
        if (generated != null) {
            return sql + " AS (" + generated.span().text() + ") STORED";
        }
        Expr value = column.defaultValue();
        String written = value == null ? "" : " DEFAULT (" + value.span().text() + ")";
        return sql + (column.value().nullable() ? "" : " NOT NULL") + written;
    }

    private static String storage(SqlType type) {
        switch (type.kind()) {
            case ANY:
                return "ANY";
            case BLOB:
                return "BLOB";
            default:
                return type.affinity().name();
        }
    }
}
