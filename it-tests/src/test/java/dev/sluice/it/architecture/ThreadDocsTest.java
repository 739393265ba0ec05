package dev.sluice.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type of the runtime that users meet says what threads may do with it. */
class ThreadDocsTest {
    private static final Path ROOT = Path.of("..", "runtime", "src", "main", "java", "dev", "sluice", "runtime");
    /** What only the runtime and the generator use. */
    private static final List<String> INTERNAL = List.of("jdbc", "migrate", "translate");

    private static final Pattern TYPE = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n)*public ([a-z -]*?)(class|interface|@interface) (\\w+)",
            Pattern.DOTALL);
    private static final Pattern TOLD = Pattern.compile("[Tt]hread|[Ii]mmutable");

    @Test
    void everyTypeTells() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(ROOT)) {
            files = found.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            !INTERNAL.contains(ROOT.relativize(file).getName(0).toString()))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(80);
        assertThat(files.stream().flatMap(ThreadDocsTest::silent)).isEmpty();
    }

    private static Stream<String> silent(Path file) {
        try {
            Matcher type = TYPE.matcher(Files.readString(file));
            return type.find()
                            && !type.group(4).endsWith("Exception")
                            && !type.group(3).startsWith("@")
                            && !TOLD.matcher(type.group(1)).find()
                    ? Stream.of(type.group(4))
                    : Stream.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
