package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A relation while a statement is analysed: its columns have names, and types that are still to be found. */
final class Source {
    private static final Set<String> CONSTANTS = Set.of("true", "false");

    private final String name;
    private final Relation.Kind kind;
    private final @Nullable Table table;
    private final @Nullable Node node;
    private @Nullable Select select;
    private final List<SourceColumn> columns = new ArrayList<>();
    private final List<OuterSide> outerSides = new ArrayList<>(0);
    private final boolean known;
    private boolean unchecked;

    /** The side of an outer join that is all NULL in rows where the join found nothing. */
    static final class OuterSide {}

    /** A column of a source: one of a table, or one of a query. */
    static final class SourceColumn {
        private final Source source;
        private final int index;
        private final String name;
        private final @Nullable Column declared;
        private final @Nullable Output output;
        private @Nullable TypeVariable type;

        private SourceColumn(
                Source source, int index, String name, @Nullable Column declared, @Nullable Output output) {
            this.source = source;
            this.index = index;
            this.name = name;
            this.declared = declared;
            this.output = output;
        }

        Source source() {
            return source;
        }

        int index() {
            return index;
        }

        String name() {
            return name;
        }

        boolean hidden() {
            return declared != null && declared.hidden();
        }

        /** Tells whether SQLite gives it another name: a column of a query that is called as one of the two constants. */
        boolean isRenamed() {
            return source.isOfQuery() && CONSTANTS.contains(Identifier.key(name));
        }

        @Nullable
        Column declared() {
            return declared;
        }

        @Nullable
        Output output() {
            return output;
        }

        /** Returns the variable of its type: the query's, or one that is fixed to what the table declares. */
        TypeVariable type() {
            if (type == null) {
                type = output == null ? TypeVariable.column(declared) : output.type();
            }
            return type;
        }

        /** Replaces the declared type: of a value that json_each takes from a typed array. */
        void become(TypeVariable other) {
            type = other;
        }

        /** Tells whether it may be NULL in a row that is there. */
        boolean nullableWhenPresent() {
            boolean value = output != null
                    ? output.nullable()
                    : declared == null || declared.value().nullable();
            return value || source.unchecked;
        }
    }

    private Source(String name, Relation.Kind kind, @Nullable Table table, @Nullable Node node, boolean known) {
        this.name = name;
        this.kind = kind;
        this.table = table;
        this.node = node;
        this.known = known;
    }

    static Source ofTable(String name, Relation.Kind kind, Table table, @Nullable Node node) {
        Source source = new Source(name, kind, table, node, !table.columns().isEmpty());
        source.addDeclared(table.columns());
        return source;
    }

    /** Tells whether its columns are those of a query: of one in FROM, a common table or a view. */
    boolean isOfQuery() {
        return table == null ? kind != Relation.Kind.FUNCTION : table.kind() == Table.Kind.VIEW;
    }

    static Source ofFunction(String name, List<Column> columns, Node node) {
        Source source = new Source(name, Relation.Kind.FUNCTION, null, node, true);
        source.addDeclared(columns);
        return source;
    }

    static Source ofQuery(String name, Relation.Kind kind, List<Output> outputs, Node node) {
        Source source = new Source(name, kind, null, node, true);
        for (Output output : outputs) {
            source.columns.add(new SourceColumn(source, source.columns.size(), output.name(), null, output));
        }
        return source;
    }

    /** Makes it the rows of a common table expression. */
    Source shows(Select select) {
        this.select = select;
        return this;
    }

    /** Returns the query of a common table expression; null for anything else. */
    @Nullable
    Select select() {
        return select;
    }

    /** A source about which nothing is known, because its name was reported. */
    static Source unknown(String name, Node node) {
        return new Source(name, Relation.Kind.TABLE, null, node, false);
    }

    /** Returns what a write to the rowid of a table without a name for it writes: NULL asks for the next one. */
    SourceColumn rowid() {
        return new SourceColumn(
                this, columns.size(), "rowid", Column.of("rowid", ValueType.of(SqlType.INTEGER, true)), null);
    }

    private void addDeclared(List<Column> declared) {
        for (Column column : declared) {
            columns.add(new SourceColumn(this, columns.size(), column.name(), column, null));
        }
    }

    String name() {
        return name;
    }

    Relation.Kind kind() {
        return kind;
    }

    @Nullable
    Table table() {
        return table;
    }

    @Nullable
    Node node() {
        return node;
    }

    List<SourceColumn> columns() {
        return columns;
    }

    /** Returns the sides of outer joins that it belongs to; changed by {@link JoinNullability} only. */
    List<OuterSide> outerSides() {
        return outerSides;
    }

    /** Tells whether its columns are known; what is asked of an unknown source was reported before. */
    boolean known() {
        return known;
    }

    /** Makes it a row whose constraints were not checked yet: NEW before the change. */
    Source unchecked() {
        unchecked = true;
        return this;
    }

    boolean isUnchecked() {
        return unchecked;
    }

    /** Tells whether its columns are reached by {@code name.column} only: excluded, OLD and NEW. */
    boolean qualifiedOnly() {
        return kind == Relation.Kind.EXCLUDED || kind == Relation.Kind.OLD || kind == Relation.Kind.NEW;
    }
}
