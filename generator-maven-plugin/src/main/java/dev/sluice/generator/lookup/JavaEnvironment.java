package dev.sluice.generator.lookup;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Where the Java classes are that a source may name.
 *
 * @param sources folders of the project's own Java files
 * @param classPath gives the folders and archives of its dependencies; asked only when a source names a class
 */
public record JavaEnvironment(List<Path> sources, Supplier<List<Path>> classPath) {
    /** No classes but those of the platform and of the runtime. */
    public static final JavaEnvironment NONE = new JavaEnvironment(List.of(), List::of);

    /** Checks and copies. */
    public JavaEnvironment {
        sources = List.copyOf(sources);
        Objects.requireNonNull(classPath, "classPath");
    }
}
