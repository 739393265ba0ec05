package dev.sluice.sql.parser;

import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes trees as text without positions, so that two can be compared. */
final class Trees {
    private Trees() {}

    /** Writes a tree; spans and whether a name was quoted are left out. */
    static String dump(Object tree) {
        StringBuilder out = new StringBuilder();
        dump(tree, out);
        return out.toString();
    }

    private static void dump(@Nullable Object value, StringBuilder out) {
        if (value instanceof List<?> list) {
            out.append('[');
            for (Object item : list) {
                dump(item, out);
                out.append(' ');
            }
            out.append(']');
        } else if (value instanceof Record tree) {
            out.append(tree.getClass().getSimpleName()).append('(');
            for (RecordComponent component : tree.getClass().getRecordComponents()) {
                Class<?> type = component.getType();
                if (type != SourceSpan.class
                        && type != SourceFile.class
                        && !component.getName().equals("quoted")) {
                    out.append(component.getName()).append('=');
                    dump(get(tree, component), out);
                    out.append(' ');
                }
            }
            out.append(')');
        } else {
            out.append(value);
        }
    }

    static @Nullable Object get(Record tree, RecordComponent component) {
        try {
            return component.getAccessor().invoke(tree);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
