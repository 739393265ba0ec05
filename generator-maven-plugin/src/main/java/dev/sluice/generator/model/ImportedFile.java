package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceFile;
import java.util.List;

/** Source files that a dependency ships. The folder of one there is the package of its classes. */
public final class ImportedFile {
    private static final String PREFIX = "classpath:";

    private ImportedFile() {}

    /**
     * Returns a file as an import brings it.
     *
     * @param path its path in the archive
     * @param text its text
     */
    public static SourceFile source(String path, String text) {
        return new SourceFile(PREFIX + path, text);
    }

    /** Tells whether an import brought a file. */
    static boolean is(SourceFile file) {
        return file.path().startsWith(PREFIX);
    }

    /** Returns a file that an import brought, with the package of its classes and without its queries. */
    static AnalyzedFile of(SourceFile file) {
        String path = file.path().substring(PREFIX.length());
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        String name = path.substring(slash + 1).replaceFirst("\\.sql$", "");
        return new AnalyzedFile(file, path, folder.replace('/', '.'), name, List.of());
    }
}
