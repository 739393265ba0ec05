package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the steps from one schema to another as files. */
public final class StepWriter {
    private StepWriter() {}

    /**
     * Writes what is different as one step.
     *
     * @param from the schema before
     * @param target the schema behind it
     * @param dialects the engines
     * @return the text of the step; empty when the schemas are the same
     */
    public static String step(DeclaredSchema from, DeclaredSchema target, Set<Dialect> dialects) {
        return text(SchemaDiff.of(from, target, dialects));
    }

    /**
     * Writes what is different as steps: on PostgreSQL constraints of tables that exist are held against old rows in a step behind
     * the others, and their indexes are built while others write, each in a step of its own.
     *
     * @param from the schema before
     * @param target the schema behind the steps
     * @param dialects the engines
     * @return the texts of the steps in order, none when the schemas are the same
     */
    public static List<String> steps(DeclaredSchema from, DeclaredSchema target, Set<Dialect> dialects) {
        List<SchemaDiff.Change> changes = SchemaDiff.of(from, target, dialects);
        boolean postgres = dialects.contains(Dialect.POSTGRES);
        List<String> steps = new ArrayList<>();
        List<SchemaDiff.Change> together = changes.stream()
                .filter(change -> !(postgres && change.newIndex()))
                .toList();
        if (!together.isEmpty()) {
            steps.add(together.stream()
                    .map(change ->
                            (change.looked() == null ? "" : "-- sluice: validate later\n") + change.source() + "\n")
                    .collect(Collectors.joining("\n")));
        }
        String validated = together.stream()
                .map(SchemaDiff.Change::looked)
                .filter(Objects::nonNull)
                .distinct()
                .map(table -> "-- sluice: validate " + SourceNames.of(table) + "\n")
                .collect(Collectors.joining());
        if (!validated.isEmpty()) {
            steps.add(validated);
        }
        if (postgres) {
            changes.stream()
                    .filter(SchemaDiff.Change::newIndex)
                    .forEach(change -> steps.add("-- sluice: concurrently\n" + change.source() + "\n"));
        }
        return steps;
    }

    private static String text(List<SchemaDiff.Change> changes) {
        return changes.stream().map(change -> change.source() + "\n").collect(Collectors.joining("\n"));
    }
}
