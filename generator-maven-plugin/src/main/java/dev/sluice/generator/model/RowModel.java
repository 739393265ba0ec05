package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of row: one Java class.
 *
 * @param name how its class is named
 * @param components its parts in order, one or more
 * @param doc text of its comment, or null
 * @param path path below the source root of the file that it comes from
 * @param span what it comes from: a table's name, a query's name, or the name behind AS
 */
public record RowModel(
        RowName name,
        List<ComponentModel> components,
        @Nullable String doc,
        String path,
        SourceSpan span) {
    /** Checks and copies. */
    public RowModel {
        Objects.requireNonNull(name, "name");
        components = List.copyOf(components);
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(span, "span");
    }

    /** Returns the shape: two rows of one name must have the same. */
    public String shape() {
        StringBuilder out = new StringBuilder("(");
        for (ComponentModel component : components) {
            out.append(out.length() > 1 ? ", " : "").append(shape(component));
        }
        return out.append(')').toString();
    }

    private static String shape(ComponentModel component) {
        if (component instanceof ComponentModel.Value value) {
            String converter = value.value().converter();
            String given = value.given();
            return (given == null ? value.name() : given)
                    + " "
                    + value.value()
                    + (converter == null ? "" : " MAPPED BY " + converter)
                    + (value.jsonKey() == null ? "" : " JSON KEY " + value.jsonKey());
        }
        if (component instanceof ComponentModel.Nested nested) {
            return nested.name() + " " + nested.row().shape() + (nested.nullable() ? " OR NULL" : "");
        }
        ComponentModel.Listed listed = (ComponentModel.Listed) component;
        if (listed.element() instanceof ResultModel.OfRow row) {
            return listed.name() + " LIST" + row.row().shape();
        }
        return listed.name() + " LIST(" + shape(((ResultModel.Plain) listed.element()).component()) + ")";
    }
}
