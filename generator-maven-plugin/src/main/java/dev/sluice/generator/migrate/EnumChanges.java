package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The places of a step where enums get other constants: {@code -- enum com.acme.Status { OPEN, DONE }} changes the tables that
 * have columns of the enum.
 */
final class EnumChanges {
    private final Deque<Stated> left = new ArrayDeque<>();

    /** What a comment states, and where it stands. */
    record Stated(int offset, EnumConstants constants) {}

    EnumChanges(SourceFile file) {
        for (int line = 1; line <= file.lineCount(); line++) {
            EnumConstants constants = EnumConstants.inComments(List.of(file.lineText(line)));
            if (!constants.isEmpty()) {
                left.add(new Stated(file.lineStart(line), constants));
            }
        }
    }

    /** Returns what is stated before a place, each once. */
    List<EnumConstants> before(int offset) {
        List<EnumConstants> passed = new ArrayList<>();
        for (Stated next = left.peek(); next != null && next.offset() < offset; next = left.peek()) {
            passed.add(next.constants());
            left.remove();
        }
        return passed;
    }

    /** Returns the schema in which enums that it knows have other constants; itself when nothing changes by that. */
    static DeclaredSchema changed(DeclaredSchema schema, EnumConstants stated) {
        Map<String, List<String>> others = stated.changedFrom(schema.enums());
        return others.isEmpty() ? schema : schema.stating(EnumConstants.of(others));
    }

    /**
     * Returns what becomes of each table that is another one by the constants of its enums.
     *
     * @param before the schema with the old constants
     * @param after the same schema with the new ones
     */
    static List<SchemaChange> changes(DeclaredSchema before, DeclaredSchema after, Dialect dialect) {
        List<SchemaChange> changes = new ArrayList<>();
        SchemaComparison old = SchemaComparison.of(before, Set.of(dialect));
        SchemaComparison now = SchemaComparison.of(after, Set.of(dialect));
        for (Table table : after.catalog().tables()) {
            if (table.definition() instanceof CreateTable definition && !old.isSame("table " + table.name(), now)) {
                changes.add(new SchemaChange(before, after, definition, true, Map.of()));
            }
        }
        return changes;
    }
}
