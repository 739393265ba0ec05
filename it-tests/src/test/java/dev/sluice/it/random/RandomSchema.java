package dev.sluice.it.random;

import dev.sluice.it.random.Place.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables and views with rows.
 *
 * @param relations the tables, then the views
 * @param more indexes and the like
 * @param inserts statements that fill the tables
 * @param plain whether all types are SQLite's own
 */
record RandomSchema(List<Relation> relations, List<String> more, List<String> inserts, boolean plain) {
    /** The column that refers to the first table. */
    static final String REFERENCE = "ref_0";

    /**
     * A column.
     *
     * @param type null for what can only be shown
     * @param generated whether it is computed
     */
    record Column(String name, @Nullable Ty type, String declared, boolean notNull, boolean generated) {}

    /**
     * A table or view.
     *
     * @param key its key columns; of a view all columns
     * @param ddl how it is created
     */
    record Relation(String name, List<Column> columns, List<String> key, boolean view, String ddl) {
        List<Named> named(String prefix) {
            return columns.stream()
                    .map(column -> new Named(prefix + column.name(), column.type()))
                    .toList();
        }

        /** The columns that a statement may give a value. */
        List<Column> written() {
            return columns.stream().filter(column -> !column.generated()).toList();
        }

        /** The columns that an UPDATE may change without touching the key. */
        List<Column> free() {
            return columns.stream()
                    .filter(column -> !column.generated() && !key.contains(column.name()) && column.type() != null)
                    .toList();
        }

        boolean hasRowid() {
            return key.equals(List.of("id"));
        }
    }

    List<Relation> tables() {
        return relations.stream().filter(relation -> !relation.view()).toList();
    }

    /** All statements of the schema, without the rows. */
    List<String> statements() {
        List<String> all = new ArrayList<>(relations.stream().map(Relation::ddl).toList());
        all.addAll(more);
        return all;
    }

    /** The schema as a source file says it. */
    String source() {
        return statements().stream().map(statement -> statement + ";\n").collect(Collectors.joining());
    }

    RandomSchema with(String statement) {
        List<String> all = new ArrayList<>(more);
        all.add(statement);
        return new RandomSchema(relations, all, inserts, plain);
    }

    RandomSchema withView(Relation view) {
        List<Relation> all = new ArrayList<>(relations);
        all.add(view);
        return new RandomSchema(all, more, inserts, plain);
    }

    /**
     * Makes two to three tables, one of them perhaps empty; every other schema has SQLite's own types only.
     *
     * @param sqlite whether the schema may have what is refused on PostgreSQL
     */
    static RandomSchema make(Dice dice, boolean sqlite) {
        boolean plain = dice.oneIn(2);
        RandomTables maker = new RandomTables(dice, plain, sqlite);
        List<Relation> tables = new ArrayList<>();
        int count = dice.between(2, 3);
        for (int i = 0; i < count; i++) {
            tables.add(maker.table("t" + (i + 1)));
        }
        return new RandomSchema(List.copyOf(tables), maker.indexes(), maker.inserts(), plain);
    }

    static String columnName(Ty type, int number) {
        return type.name().toLowerCase(Locale.ROOT) + "_" + number;
    }
}
