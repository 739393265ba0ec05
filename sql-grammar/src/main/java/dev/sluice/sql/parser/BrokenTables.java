package dev.sluice.sql.parser;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of a table or view whose declaration cannot be read, so that what uses it is not reported as well. */
final class BrokenTables {
    private static final String SPACE = "(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)+";
    private static final String NAME =
            "(?:\"(?:[^\"]|\"\")*\"|\\[[^\\]]*\\]|`(?:[^`]|``)*`|[\\p{L}_][\\p{L}\\p{N}_$]*)";
    private static final Pattern DECLARATION = Pattern.compile("(?is)CREATE" + SPACE + "(?:TEMP(?:ORARY)?" + SPACE
            + ")?(?:VIRTUAL" + SPACE + ")?(?:TABLE|VIEW)" + SPACE + "(?:IF" + SPACE + "NOT" + SPACE + "EXISTS" + SPACE
            + ")?(?:" + NAME + "\\s*\\.\\s*)?(" + NAME + ").*");

    private BrokenTables() {}

    /** Returns the table or view that an item would have declared, or nothing. */
    static List<FileItem> of(SourceFile source, Item item) {
        int start = item.first().getStartIndex();
        int end = Math.max(start, item.last().getStopIndex() + 1);
        Matcher matcher = DECLARATION.matcher(source.text()).region(start, end);
        if (!matcher.matches()) {
            return List.of();
        }
        SourceSpan span = source.span(matcher.start(1), matcher.end(1));
        boolean quoted = "\"[`".indexOf(span.text().charAt(0)) >= 0;
        String name = quoted ? NameBuilder.unquote(span.text()) : span.text();
        return List.of(new FileItem.Broken(new Identifier(name, quoted, span), source.span(start, end)));
    }
}
