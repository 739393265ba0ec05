package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.Severity;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads the words of the configuration, and says what is wrong with them. */
final class ConfigurationReader {
    private final Path base;
    private final List<String> dialects;
    private final @Nullable String basePackage;
    private final String databaseClass;

    ConfigurationReader(Path base, List<String> dialects, @Nullable String basePackage, String databaseClass) {
        this.base = base;
        this.dialects = dialects;
        this.basePackage = basePackage;
        this.databaseClass = databaseClass;
    }

    /**
     * Returns the databases: those that are configured, else the one of the goal's own source folder.
     *
     * @param configured several databases, or null
     * @param sourceDirectory the goal's source folder as configured, or null
     * @param defaultSourceDirectory the source folder without configuration, relative to the project
     * @throws MojoFailureException if a word of the configuration means nothing
     */
    List<CompileRequest.Database> databases(
            @Nullable List<DatabaseConfiguration> configured,
            @Nullable File sourceDirectory,
            String defaultSourceDirectory)
            throws MojoFailureException {
        if (configured == null || configured.isEmpty()) {
            Path root = sourceDirectory == null ? base.resolve(defaultSourceDirectory) : sourceDirectory.toPath();
            return List.of(database(root, sourceDirectory != null, basePackage, databaseClass, dialects));
        }
        List<CompileRequest.Database> databases = new ArrayList<>();
        for (DatabaseConfiguration one : configured) {
            File root = one.sourceDirectory();
            if (root == null) {
                throw new MojoFailureException("a <database> of the configuration has no <sourceDirectory>");
            }
            databases.add(database(
                    base.resolve(root.toPath()),
                    true,
                    Optional.ofNullable(one.basePackage()).orElse(basePackage),
                    Optional.ofNullable(one.databaseClass()).orElse(databaseClass),
                    Optional.ofNullable(one.dialects()).orElse(dialects)));
        }
        return databases;
    }

    /**
     * Returns what is done about each lint.
     *
     * @param configured {@code off}, {@code warning} or {@code error} by code, or null
     * @throws MojoFailureException if a code is no lint's, or a word means nothing
     */
    Map<String, CompileRequest.LintLevel> lints(@Nullable Map<String, String> configured) throws MojoFailureException {
        Map<String, CompileRequest.LintLevel> levels = new TreeMap<>();
        if (configured == null) {
            return levels;
        }
        Set<String> known = Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.severity() == Severity.WARNING)
                .map(DiagnosticCode::id)
                .collect(Collectors.toSet());
        for (Map.Entry<String, String> lint : configured.entrySet()) {
            if (!known.contains(lint.getKey())) {
                throw new MojoFailureException("<lints> names \"" + lint.getKey()
                        + "\", which is no lint; the lints are "
                        + known.stream().sorted().collect(Collectors.joining(", ")));
            }
            levels.put(lint.getKey(), level(lint.getKey(), String.valueOf(lint.getValue())));
        }
        return levels;
    }

    private static CompileRequest.LintLevel level(String code, String word) throws MojoFailureException {
        for (CompileRequest.LintLevel level : CompileRequest.LintLevel.values()) {
            if (level.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
                return level;
            }
        }
        throw new MojoFailureException(
                "<lints> sets " + code + " to \"" + word + "\"; off, warning and error are possible");
    }

    private static CompileRequest.Database database(
            Path root, boolean required, @Nullable String basePackage, String databaseClass, List<String> dialects)
            throws MojoFailureException {
        String prefix = basePackage == null ? "" : basePackage.strip();
        if (!prefix.isEmpty() && !SourceVersion.isName(prefix, SourceVersion.RELEASE_17)) {
            throw new MojoFailureException("<basePackage> is \"" + prefix + "\", which is no name of a Java package");
        }
        if (!SourceVersion.isName(databaseClass, SourceVersion.RELEASE_17)) {
            throw new MojoFailureException(
                    "<databaseClass> is \"" + databaseClass + "\", which is no name of a Java class");
        }
        return new CompileRequest.Database(root, required, prefix, databaseClass, dialects(dialects));
    }

    private static Set<Dialect> dialects(List<String> words) throws MojoFailureException {
        Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
        for (String word : words) {
            String name = word.strip().toUpperCase(Locale.ROOT);
            Dialect found = Arrays.stream(Dialect.values())
                    .filter(dialect -> dialect.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new MojoFailureException(
                            "<dialects> names \"" + word + "\"; sqlite and postgres are possible"));
            dialects.add(found);
        }
        if (dialects.isEmpty()) {
            throw new MojoFailureException("<dialects> names no engine; sqlite and postgres are possible");
        }
        return dialects;
    }
}
