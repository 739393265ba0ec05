package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.QualifiedName;
import dev.sluice.sql.ast.TypeName;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text of SQL in the making; it knows how names, types and lists are written. */
final class SqlText {
    private static final Pattern WORD = Pattern.compile("[\\p{Alpha}_\u0080-\uFEFE][\\p{Alnum}_$\u0080-\uFFFF]*");

    private final StringBuilder out = new StringBuilder();

    SqlText add(String text) {
        out.append(text);
        return this;
    }

    SqlText addIf(boolean condition, String text) {
        return condition ? add(text) : this;
    }

    SqlText name(Identifier name) {
        return add(name.quoted() || !WORD.matcher(name.text()).matches() ? quote(name.text()) : name.text());
    }

    SqlText name(QualifiedName name) {
        if (name.schema() != null) {
            name(name.schema()).add(".");
        }
        return name(name.name());
    }

    /**
     * Adds a text and a name, if there is a name.
     *
     * @param before the text
     * @param name the name, or null
     */
    SqlText optional(String before, @Nullable Identifier name) {
        return name == null ? this : add(before).name(name);
    }

    SqlText names(List<Identifier> names) {
        add("(");
        list(names, this::name);
        return add(")");
    }

    SqlText optionalNames(String before, List<Identifier> names) {
        return names.isEmpty() ? this : add(before).names(names);
    }

    /**
     * Adds items with commas between them.
     *
     * @param items the items
     * @param printer adds one
     */
    <T> SqlText list(List<T> items, Consumer<? super T> printer) {
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                add(", ");
            }
            printer.accept(items.get(i));
        }
        return this;
    }

    SqlText type(TypeName type) {
        boolean plain = true;
        for (String word : type.name().split(" ", -1)) {
            plain &= WORD.matcher(word).matches() && !Words.isKeyword(word);
        }
        boolean known = type.name().equalsIgnoreCase("JSON");
        add(plain || known || type.name().isEmpty() ? type.name() : quote(type.name()));
        if (type.javaType() != null) {
            add("(").add(type.javaType()).add(")");
        } else if (!type.arguments().isEmpty()) {
            add("(").add(String.join(", ", type.arguments())).add(")");
        }
        return addIf(type.array(), "[]");
    }

    /**
     * Adds a comment of its own line for each line of a text.
     *
     * @param doc the text, or null
     * @param indent spaces before each line
     */
    SqlText doc(@Nullable String doc, String indent) {
        if (doc != null) {
            for (String line : doc.split("\n", -1)) {
                add(indent).add(line.isEmpty() ? "--" : "-- " + line).add("\n");
            }
        }
        return this;
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Tells whether the text ends with a character. */
    boolean endsWith(char c) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == c;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
