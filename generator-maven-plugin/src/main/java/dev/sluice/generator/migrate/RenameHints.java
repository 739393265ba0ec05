package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a table or column was called before, as a comment before it or behind it says: {@code -- sluice: renamed from old}. */
final class RenameHints {
    private static final Pattern HINT =
            Pattern.compile("--\\h*sluice:\\h*renamed\\h+from\\h+(\"(?:[^\"]|\"\")+\"|\\w+)");

    private RenameHints() {}

    static @Nullable String ofTable(CreateTable table) {
        return above(table.span());
    }

    static @Nullable String ofColumn(CreateTable.ColumnDefinition column) {
        SourceSpan span = column.name().span();
        Matcher behind = HINT.matcher(span.file().lineText(span.line()));
        return behind.find() ? unquoted(behind.group(1)) : above(span);
    }

    private static @Nullable String above(SourceSpan span) {
        SourceFile file = span.file();
        for (int line = span.line() - 1; line >= 1; line--) {
            String text = file.lineText(line).strip();
            if (!text.startsWith("--")) {
                return null;
            }
            Matcher hint = HINT.matcher(text);
            if (hint.find()) {
                return unquoted(hint.group(1));
            }
        }
        return null;
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
