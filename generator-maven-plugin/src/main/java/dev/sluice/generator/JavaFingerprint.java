package dev.sluice.generator;

import dev.sluice.generator.lookup.JavaEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What of the Java classes decides about the output: all of them, where a source names one at all. */
final class JavaFingerprint {
    private static final Pattern NAMES_JAVA = Pattern.compile(
            "\\b(mapped\\s+by|with\\s+\\w+\\.|enum(name)?\\s*\\(|import\\b|sluice:\\s*java\\b)",
            Pattern.CASE_INSENSITIVE);

    private JavaFingerprint() {}

    /**
     * Tells whether a source may name a Java class.
     *
     * @param content bytes of a source file
     */
    static boolean isAskedBy(byte[] content) {
        return NAMES_JAVA.matcher(new String(content, StandardCharsets.UTF_8)).find();
    }

    /**
     * Returns what is compared the next time.
     *
     * @param java where the classes are
     * @throws IOException if they cannot be read
     */
    static List<byte[]> of(JavaEnvironment java) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        for (Path folder : java.sources()) {
            for (Path file : files(folder, ".java")) {
                parts.add(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                parts.add(Files.readAllBytes(file));
            }
        }
        for (Path entry : java.classPath().get()) {
            List<Path> files = Files.isDirectory(entry) ? shipped(entry) : List.of(entry);
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    String state = file.getFileName() + " " + Files.size(file) + " "
                            + Files.getLastModifiedTime(file).toMillis();
                    parts.add(state.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    /** The files of a folder of classes that count, those included that a source may import. */
    private static List<Path> shipped(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(files(folder, ".class"));
        files.addAll(files(folder, ".sql"));
        return files;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
