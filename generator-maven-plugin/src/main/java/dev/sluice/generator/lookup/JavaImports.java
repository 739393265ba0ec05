package dev.sluice.generator.lookup;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What the simple names of Java classes stand for: {@code import com.acme.Status;} serves all files of a database. */
public final class JavaImports {
    private final Map<String, String> imports = new HashMap<>();
    private final Map<String, SourceSpan> places = new HashMap<>();

    /**
     * Collects imports.
     *
     * @param items the items of all files
     * @param sink takes the report of two imports that give one name to two classes
     */
    public JavaImports(Collection<FileItem> items, DiagnosticSink sink) {
        for (FileItem item : items) {
            if (item instanceof FileItem.ImportType type) {
                add(type, sink);
            }
        }
    }

    private void add(FileItem.ImportType type, DiagnosticSink sink) {
        String name = type.javaType();
        String simple = name.substring(name.lastIndexOf('.') + 1);
        String other = imports.putIfAbsent(simple, name);
        SourceSpan place = places.putIfAbsent(simple, type.span());
        if (other != null && place != null && !other.equals(name)) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.DUPLICATE_JAVA_TYPE,
                            type.span(),
                            "\"" + simple + "\" is imported as two classes")
                    .withRelated(place, other)
                    .withHelp("write the qualified name of one of them where it is used"));
        }
    }

    /**
     * Returns the qualified name of what a source names.
     *
     * @param reference a simple or qualified name, perhaps with nested names or a field behind it
     */
    public String qualified(String reference) {
        int dot = reference.indexOf('.');
        String first = dot < 0 ? reference : reference.substring(0, dot);
        String imported = imports.get(first);
        return imported == null ? reference : imported + (dot < 0 ? "" : reference.substring(dot));
    }
}
