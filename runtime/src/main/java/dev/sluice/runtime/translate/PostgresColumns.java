package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import java.util.Locale;

/** Which columns of a source PostgreSQL has, and under which name. */
final class PostgresColumns {
    private final Context context;
    private final PostgresArrays arrays;

    PostgresColumns(Context context, PostgresArrays arrays) {
        this.context = context;
        this.arrays = arrays;
    }

    /** Returns a column of a relation as an expression. */
    SqlExpr column(Relation relation, Column column, boolean qualified, SourceSpan span) {
        SqlType type = column.value().type();
        if (arrays.array(relation.source()) != null) {
            return arrays.column(relation, column, span);
        } else if (PostgresMembers.isJson(relation)) {
            checkJsonColumn(column, span);
        }
        if (relation.table() == null
                && relation.columns().stream()
                                .filter(other -> other.name().equals(column.name()))
                                .count()
                        > 1) {
            throw context.notPortable(
                    () -> span, "\"" + column.name() + "\" is the name of two columns here", "give one an alias");
        }
        List<String> parts = qualified ? List.of(context.alias(relation), column.name()) : List.of(column.name());
        for (String part : parts) {
            checkName(part, span);
        }
        boolean text = (type.is(Kind.TEXT) || type.is(Kind.ENUMNAME)) && !PostgresMembers.isJson(relation);
        return new SqlExpr(new Shape.Name(parts), type, Traits.bytewise(text), span);
    }

    private void checkJsonColumn(Column column, SourceSpan span) {
        switch (column.name()) {
            case "id", "parent", "json", "root" ->
                throw context.notPortable(
                        () -> span,
                        "\"" + column.name() + "\" of a JSON function has no rendering on PostgreSQL",
                        "use key, fullkey or path");
            default -> {}
        }
    }

    /** Refuses names that PostgreSQL uses for itself or has not. */
    void checkName(String name, SourceSpan span) {
        switch (name.toLowerCase(Locale.ROOT)) {
            case "tableoid", "xmin", "cmin", "xmax", "cmax", "ctid" ->
                throw context.notPortable(
                        () -> span, "\"" + name + "\" is a system column on PostgreSQL", "use another name");
            case "" -> throw context.notPortable(() -> span, "PostgreSQL has no empty names", "use another name");
            default -> {}
        }
    }
}
