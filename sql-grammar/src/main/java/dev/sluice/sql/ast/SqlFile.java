package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceFile;
import java.util.List;

/**
 * What one source file says, in order. What could not be read is left out; its diagnostics were reported.
 *
 * @param source the file
 * @param items statements, queries and directives
 */
public record SqlFile(SourceFile source, List<FileItem> items) {
    /** Copies. */
    public SqlFile {
        items = List.copyOf(items);
    }
}
