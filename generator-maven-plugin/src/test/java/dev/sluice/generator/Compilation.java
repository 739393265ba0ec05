package dev.sluice.generator;

import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.source.CodeFrame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a compilation gave.
 *
 * @param report its report
 * @param files the Java files by path
 */
public record Compilation(CompileReport report, SortedMap<String, String> files) {
    /** Compiles a folder for some engines, with nothing else configured. */
    public static Compilation of(Path sources, Path output, Set<Dialect> dialects) throws IOException {
        return of(request(sources, output, "", "AppDatabase", Map.of(), dialects));
    }

    /** Compiles a folder for both engines, with nothing configured. */
    static Compilation of(Path sources, Path output) throws IOException {
        return of(request(sources, output));
    }

    static Compilation of(CompileRequest request) throws IOException {
        return new Compilation(SqlCompiler.compile(request), texts(request.output(), ".java"));
    }

    /** The request for a folder, both engines, with nothing configured. */
    static CompileRequest request(Path sources, Path output) {
        return request(sources, output, "", "AppDatabase", Map.of());
    }

    static CompileRequest request(
            Path sources,
            Path output,
            String basePackage,
            String className,
            Map<String, CompileRequest.LintLevel> lints) {
        return request(sources, output, basePackage, className, lints, EnumSet.allOf(Dialect.class));
    }

    private static CompileRequest request(
            Path sources,
            Path output,
            String basePackage,
            String className,
            Map<String, CompileRequest.LintLevel> lints,
            Set<Dialect> dialects) {
        return new CompileRequest(
                List.of(new CompileRequest.Database(sources, true, basePackage, className, dialects)),
                output,
                sources,
                lints,
                JavaEnvironment.NONE,
                "test");
    }

    /** The diagnostics as people see them; empty when there are none. */
    String diagnostics() {
        return report.diagnostics().stream()
                .map(diagnostic -> CodeFrame.render(diagnostic) + "\n")
                .collect(Collectors.joining("\n"));
    }

    /** The codes of the diagnostics in order. */
    public List<String> codes() {
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().id())
                .toList();
    }

    /** The files of a folder by path, with {@code /} between the path's parts. */
    static SortedMap<String, String> texts(Path folder, String suffix) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    if (path.toString().endsWith(suffix)) {
                        texts.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                    }
                }
            }
        }
        return texts;
    }

    /** Writes a file and the folders above it. */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
