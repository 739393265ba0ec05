package dev.sluice.generator.migrate;

import dev.sluice.generator.migrate.MigrationFiles.StepFile;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Finds the place of a step's Java among its statements, and collects the queries that it may call. */
final class StepCall {
    private final StepFile step;
    private final Directives.@Nullable Java java;
    private final DiagnosticSink sink;
    private final List<NamedQuery> queries = new ArrayList<>();
    private @Nullable Place place;

    /** What there is where the Java runs. */
    private record Place(Map<Dialect, DeclaredSchema> schemas, int sqliteAt, int postgresAt) {}

    StepCall(StepFile step, DiagnosticSink sink) {
        this.step = step;
        this.sink = sink;
        List<Directives.Java> named = Directives.java(step.file());
        this.java = named.isEmpty() ? null : named.get(0);
        if (named.size() > 1) {
            refuse(
                    named.get(1).span(),
                    "a step runs one class",
                    "let the first one call the other, or put it into a step of its own, with the next number");
        }
        if (java != null && !SourceVersion.isName(java.className(), SourceVersion.RELEASE_17)) {
            refuse(java.span(), "this is not the name of a class", "-- sluice: java com.acme.SplitNames");
        }
    }

    boolean isThere() {
        return java != null;
    }

    /** Refuses a call within what only one engine takes. */
    void checkSection(Sections.Section section) {
        if (java != null
                && section.only() != null
                && !section.file()
                        .text()
                        .substring(java.span().start(), java.span().end())
                        .isBlank()) {
            refuse(java.span(), "Java runs on both engines", "put it before -- only:, or behind -- only: all");
        }
    }

    void add(NamedQuery query) {
        if (java == null) {
            refuse(
                    query.name().span(),
                    "a step consists of statements, which run once and have no name",
                    "leave out the name; queries are for Java, which is called by -- sluice: java com.acme.SplitNames");
        }
        queries.add(query);
    }

    /**
     * Tells that a statement follows.
     *
     * @param offset where it begins; the length of the file behind all of them
     */
    void before(int offset, Map<Dialect, DeclaredSchema> schemas, int sqlite, int postgres) {
        if (java != null && place == null && java.span().start() < offset) {
            place = new Place(new EnumMap<>(schemas), sqlite, postgres);
        }
    }

    /** Returns the call behind all statements; empty without one, and after an error. */
    Optional<JavaCall> finished(boolean alone) {
        Place found = place;
        if (java == null || found == null) {
            return Optional.empty();
        }
        if (alone) {
            refuse(
                    java.span(),
                    "this step runs outside a transaction, where Java could not be undone",
                    "put the Java into a step of its own, with the next number");
        }
        if (queries.isEmpty()) {
            refuse(
                    java.span(),
                    "the step has no query that " + java.className() + " could call",
                    "write named queries into this file; they are compiled against the schema of this place");
            return Optional.empty();
        }
        List<DeclaredSchema> schemas = List.copyOf(found.schemas().values());
        if (schemas.size() > 1) {
            List<String> differences = SchemaComparison.of(
                            schemas.get(0), found.schemas().keySet())
                    .differences(
                            SchemaComparison.of(schemas.get(1), found.schemas().keySet()));
            if (!differences.isEmpty()) {
                refuse(
                        java.span(),
                        "the engines have different schemas where Java runs: " + String.join(", ", differences),
                        "run it before what stands behind -- only:, or where both have come to the same");
            }
        }
        return Optional.of(new JavaCall(
                java.className(), java.span(), step, schemas.get(0), queries, found.sqliteAt(), found.postgresAt()));
    }

    private void refuse(SourceSpan span, String message, String help) {
        sink.add(Diagnostic.of(DiagnosticCode.BAD_MIGRATION, span, message).withHelp(help));
    }
}
