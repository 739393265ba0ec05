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
     * A step.
     *
     * @param text what stands in its file
     * @param remarks what its comments tell its reader: what loses data, values that were made up, rows that would stop it
     */
    public record Written(String text, List<String> remarks) {
        /** Copies. */
        public Written {
            remarks = List.copyOf(remarks);
        }

        private static Written of(String text, List<SchemaDiff.Change> changes) {
            return new Written(
                    text,
                    changes.stream()
                            .flatMap(change -> change.remarks().stream())
                            .toList());
        }
    }

    /**
     * Writes what is different as one step.
     *
     * @param from the schema before
     * @param target the schema behind it
     * @param dialects the engines
     * @return the text of the step; empty when the schemas are the same
     */
    public static String step(DeclaredSchema from, DeclaredSchema target, Set<Dialect> dialects) {
        return text(SchemaDiff.of(from, target, dialects, ""));
    }

    /**
     * Writes what is different as steps: on PostgreSQL constraints of tables that exist are held against old rows in a step behind
     * the others, and their indexes are built while others write, each in a step of its own.
     *
     * @param from the schema before
     * @param target the schema behind the steps
     * @param dialects the engines
     * @return the steps in order, none when the schemas are the same
     */
    public static List<Written> steps(DeclaredSchema from, DeclaredSchema target, Set<Dialect> dialects) {
        return steps(from, target, dialects, "");
    }

    /**
     * Writes steps as {@link #steps(DeclaredSchema, DeclaredSchema, Set)} does behind others.
     *
     * @param from the schema before
     * @param target the schema behind the steps
     * @param dialects the engines
     * @param earlier the text of the steps so far, whose swaps of names are not repeated
     * @return the steps in order, none when the schemas are the same
     */
    public static List<Written> steps(
            DeclaredSchema from, DeclaredSchema target, Set<Dialect> dialects, String earlier) {
        List<SchemaDiff.Change> changes = SchemaDiff.of(from, target, dialects, earlier);
        boolean postgres = dialects.contains(Dialect.POSTGRES);
        List<Written> steps = new ArrayList<>();
        List<SchemaDiff.Change> together = changes.stream()
                .filter(change -> !(postgres && change.newIndex()))
                .toList();
        if (!together.isEmpty()) {
            String text = together.stream()
                    .map(change ->
                            (change.looked() == null ? "" : "-- sluice: validate later\n") + change.source() + "\n")
                    .collect(Collectors.joining("\n"));
            steps.add(Written.of(text, together));
        }
        String validated = together.stream()
                .map(SchemaDiff.Change::looked)
                .filter(Objects::nonNull)
                .distinct()
                .map(table -> "-- sluice: validate " + SourceNames.of(table) + "\n")
                .collect(Collectors.joining());
        if (!validated.isEmpty()) {
            steps.add(Written.of(validated, List.of()));
        }
        if (postgres) {
            changes.stream()
                    .filter(SchemaDiff.Change::newIndex)
                    .forEach(change -> steps.add(
                            Written.of("-- sluice: concurrently\n" + change.source() + "\n", List.of(change))));
        }
        return steps;
    }

    private static String text(List<SchemaDiff.Change> changes) {
        return changes.stream().map(change -> change.source() + "\n").collect(Collectors.joining("\n"));
    }
}
