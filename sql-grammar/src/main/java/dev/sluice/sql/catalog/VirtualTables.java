package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.SchemaStatement.CreateVirtualTable;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of virtual tables: those of fts5 ("SQLite FTS5 Extension"), as no other module has a meaning here. */
final class VirtualTables {
    private VirtualTables() {}

    static List<Column> columns(CreateVirtualTable table, DiagnosticSink sink) {
        if (!table.module().key().equals("fts5")) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.NOT_SUPPORTED,
                            table.module().span(),
                            "virtual tables of the module \"" + table.module() + "\" are not supported")
                    .withHelp("fts5 is"));
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        for (String argument : table.arguments()) {
            if (!argument.contains("=")) {
                columns.add(Column.of(columnName(argument), ValueType.of(SqlType.TEXT, true)));
            }
        }
        columns.add(hidden(table.name().name().text(), SqlType.TEXT));
        columns.add(hidden("rank", SqlType.REAL));
        return columns;
    }

    private static Column hidden(String name, SqlType type) {
        return new Column(name, ValueType.of(type, true), null, null, false, true, null, null, null, null);
    }

    /** A column may be followed by UNINDEXED, and may be quoted. */
    private static String columnName(String argument) {
        String name = argument.strip();
        if (name.toUpperCase(Locale.ROOT).endsWith(" UNINDEXED")) {
            name = name.substring(0, name.length() - " UNINDEXED".length()).strip();
        }
        boolean quoted = name.length() > 1 && "\"`'[".indexOf(name.charAt(0)) >= 0;
        return quoted ? name.substring(1, name.length() - 1) : name;
    }
}
