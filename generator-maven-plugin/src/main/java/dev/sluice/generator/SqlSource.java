package dev.sluice.generator;

import dev.sluice.sql.source.SourceFile;
import java.util.Objects;

/**
 * A source file and its place below the source root.
 *
 * @param file the file, by the path that is shown to people
 * @param path path below the source root, with {@code /} between its parts
 * @param packageName package of its accessor
 */
record SqlSource(SourceFile file, String path, String packageName) {
    SqlSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(packageName, "packageName");
    }

    /** Returns the file name without {@code .sql}. */
    String name() {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.substring(0, last.length() - SourceScanner.SUFFIX.length());
    }
}
