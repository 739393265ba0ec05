package dev.sluice.generator.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The steps of a schema as files that another tool runs on PostgreSQL. The functions that renderings call are part of them.
 */
public final class SchemaExport {
    private static final String CREATED = "schema";

    private final String helpers;
    private final List<Script> scripts;

    private SchemaExport(String helpers, List<Script> scripts) {
        this.helpers = helpers;
        this.scripts = scripts;
    }

    /** Who runs the files. */
    public enum Tool {
        /** Flyway: a file for each version, one that runs before all, and settings beside them. */
        FLYWAY,
        /** Liquibase: one changelog of formatted SQL, a change set for each statement. */
        LIQUIBASE,
        /** psql: a file for each version, and one for the schema as it is now. */
        PSQL
    }

    private record Script(int version, String name, boolean transactional, List<String> statements) {
        String file() {
            return String.format(Locale.ROOT, "V%04d__%s", version, name);
        }
    }

    /**
     * Collects what there is to run.
     *
     * @param helpers creates or replaces the functions that renderings call
     * @param first the oldest version that the steps begin at
     * @param created creates its schema on PostgreSQL
     * @param steps the steps behind it
     */
    public static SchemaExport of(String helpers, int first, List<String> created, List<CompiledStep> steps) {
        List<Script> scripts = new ArrayList<>();
        scripts.add(new Script(first, CREATED, true, created));
        for (CompiledStep step : steps) {
            if (step.version() > first) {
                scripts.add(new Script(step.version(), step.name(), step.transactional(), step.postgres()));
            }
        }
        return new SchemaExport(helpers, scripts);
    }

    /**
     * Writes them for a tool.
     *
     * @param tool who runs them
     * @return texts by the path of their file
     */
    public Map<String, String> files(Tool tool) {
        Map<String, String> files = new TreeMap<>();
        switch (tool) {
            case FLYWAY -> flyway(files);
            case LIQUIBASE -> files.put("liquibase/changelog.sql", changelog());
            case PSQL -> psql(files);
        }
        return files;
    }

    /** Dollar signs and braces in the texts are theirs. */
    private void flyway(Map<String, String> files) {
        // Else its own open transaction keeps CREATE INDEX CONCURRENTLY waiting for ever.
        files.put("flyway/flyway.conf", "flyway.postgresql.transactional.lock=false\n");
        files.put("flyway/beforeMigrate.sql", helpers);
        files.put("flyway/beforeMigrate.sql.conf", "placeholderReplacement=false\n");
        for (Script script : scripts) {
            files.put("flyway/" + script.file() + ".sql", text(script.statements()));
            files.put(
                    "flyway/" + script.file() + ".sql.conf",
                    "placeholderReplacement=false\n" + (script.transactional() ? "" : "executeInTransaction=false\n"));
        }
    }

    private String changelog() {
        StringBuilder out = new StringBuilder("--liquibase formatted sql\n");
        out.append("\n--changeset sluice:helpers splitStatements:false stripComments:false runOnChange:true\n")
                .append(helpers);
        for (Script script : scripts) {
            for (int i = 0; i < script.statements().size(); i++) {
                out.append("\n--changeset sluice:")
                        .append(script.version())
                        .append('-')
                        .append(script.name())
                        .append('-')
                        .append(i + 1)
                        .append(" splitStatements:false stripComments:false")
                        .append(script.transactional() ? "" : " runInTransaction:false")
                        .append('\n')
                        .append(script.statements().get(i))
                        .append(";\n");
            }
        }
        return out.toString();
    }

    private void psql(Map<String, String> files) {
        String stop = "\\set ON_ERROR_STOP on\n";
        for (Script script : scripts) {
            String first = script.equals(scripts.get(0)) ? helpers + "\n" : "";
            String text = first + text(script.statements());
            files.put(
                    "psql/" + script.file() + ".sql",
                    stop + (script.transactional() ? "BEGIN;\n" + text + "COMMIT;\n" : text));
        }
    }

    private static String text(List<String> statements) {
        StringBuilder out = new StringBuilder();
        statements.forEach(statement -> out.append(statement).append(";\n"));
        return out.toString();
    }

    /**
     * Writes the schema as it is now, for a new database.
     *
     * @param created creates it on PostgreSQL
     */
    public String whole(List<String> created) {
        return "\\set ON_ERROR_STOP on\nBEGIN;\n" + helpers + "\n" + text(created) + "COMMIT;\n";
    }
}
