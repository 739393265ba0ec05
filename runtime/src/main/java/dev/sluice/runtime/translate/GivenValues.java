package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.SchemaChange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the values that a step gives to rows that exist get into them on PostgreSQL, with the least that is written. */
final class GivenValues {
    private static final Pattern CONSTANT = Pattern.compile("-?[0-9.]+|'(?:[^']|'')*'(?:::\\w+)?|TRUE|FALSE|NULL");

    /** Types that have no equality, so that nobody can ask which rows have the value already. */
    private static final Set<String> WITHOUT_EQUALITY = Set.of("json", "point");

    private final SchemaChange change;
    private final Table old;
    private final Map<String, String> values;

    GivenValues(SchemaChange change, Table old, Map<String, String> values) {
        this.change = change;
        this.old = old;
        this.values = values;
    }

    /** The ways. */
    enum Way {
        /** None is given. */
        NONE,
        /** A new column has it as its default while it is added: nothing is written. */
        DEFAULT,
        /** The column is updated where it stands. */
        UPDATE,
        /** It is computed into a column beside, which then takes its place. */
        BESIDE
    }

    Way way(Column column, PostgresSchema.ColumnParts was, PostgresSchema.ColumnParts is) {
        if (!change.values().containsKey(Identifier.key(column.name()))) {
            return Way.NONE;
        }
        String value = values.getOrDefault(column.name(), "");
        if (old.column(column.name()).isEmpty()) {
            return !is.identity() && CONSTANT.matcher(value).matches() ? Way.DEFAULT : Way.BESIDE;
        }
        boolean stays = was.type().equals(is.type()) && was.generated().equals(is.generated()) && !isKey(column);
        return stays ? Way.UPDATE : Way.BESIDE;
    }

    /** A deferred key that was touched keeps its table from being altered until the transaction ends. */
    private boolean isKey(Column column) {
        Stream<String> keys =
                old.keys().stream().map(Key::columns).flatMap(List::stream).map(Column::name);
        Stream<String> foreign =
                old.foreignKeys().stream().map(ForeignKey::columns).flatMap(List::stream);
        return Stream.concat(keys, foreign)
                .anyMatch(name -> Identifier.key(name).equals(Identifier.key(column.name())));
    }

    static boolean hasEquality(PostgresSchema.ColumnParts parts) {
        return !WITHOUT_EQUALITY.contains(parts.type());
    }
}
