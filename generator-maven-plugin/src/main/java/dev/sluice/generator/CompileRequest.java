package dev.sluice.generator;

import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.ast.Dialect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What to compile. Immutable; equal requests over equal files give equal results.
 *
 * @param databases the databases, one or more
 * @param output the folder that takes the Java files
 * @param baseFolder the folder that paths are shown relative to
 * @param lints what is done about a lint, by its code or name, for example {@code SLU601}
 * @param java where the Java classes are that the sources name
 * @param version version of the compiler, part of what decides whether the output is up to date
 */
public record CompileRequest(
        List<Database> databases,
        Path output,
        Path baseFolder,
        Map<String, LintLevel> lints,
        JavaEnvironment java,
        String version) {
    /** Checks and copies. */
    public CompileRequest {
        databases = List.copyOf(databases);
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(baseFolder, "baseFolder");
        lints = Map.copyOf(lints);
        Objects.requireNonNull(java, "java");
        Objects.requireNonNull(version, "version");
    }

    /** What is done about a lint. */
    public enum LintLevel {
        /** Nothing: it is not shown. */
        OFF,
        /** It is shown as a warning. */
        WARNING,
        /** It stops the build. */
        ERROR
    }

    /**
     * One database: all files of one source root.
     *
     * @param sourceRoot the folder of its {@code .sql} files
     * @param required whether it is an error when the folder does not exist
     * @param basePackage package put in front of that of each folder; empty for none
     * @param className name of the database class, simple or qualified
     * @param dialects the engines that must run it, one or more
     */
    public record Database(
            Path sourceRoot, boolean required, String basePackage, String className, Set<Dialect> dialects) {
        /** Checks and copies. */
        public Database {
            Objects.requireNonNull(sourceRoot, "sourceRoot");
            Objects.requireNonNull(basePackage, "basePackage");
            Objects.requireNonNull(className, "className");
            dialects = Set.copyOf(dialects);
            if (dialects.isEmpty()) {
                throw new IllegalArgumentException("no engine is named for " + sourceRoot);
            }
        }
    }

    /** Returns everything but the sources that decides about the output, in one line each and in one order. */
    String configuration() {
        StringBuilder out = new StringBuilder("version ").append(version).append('\n');
        for (Database database : databases) {
            out.append("database ")
                    .append(database.basePackage())
                    .append(' ')
                    .append(database.className())
                    .append(' ')
                    .append(new TreeSet<>(database.dialects()))
                    .append('\n');
        }
        return out.append("lints ").append(new TreeMap<>(lints)).append('\n').toString();
    }
}
