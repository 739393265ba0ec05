package dev.sluice.runtime.translate;

import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;

/** The row of a list as a JSON array. No function of either engine takes more than 100 arguments, so a wider one is put together. */
final class JsonRows {
    private static final int MOST_ARGUMENTS = 100;

    /** Of {@code json_insert}, which takes a path before each and an array before all. */
    private static final int MOST_INSERTED = (MOST_ARGUMENTS - 1) / 2;

    private JsonRows() {}

    /**
     * <pre>
     * json_insert(json_array(c1, .., c100), '$[#]', c101, '$[#]', c102)
     * </pre>
     */
    static SqlExpr sqlite(List<SqlExpr> elements, SourceSpan span) {
        int first = Math.min(MOST_ARGUMENTS, elements.size());
        SqlExpr array = json("json_array", elements.subList(0, first), span);
        for (int i = first; i < elements.size(); i += MOST_INSERTED) {
            List<SqlExpr> arguments = new ArrayList<>(List.of(array));
            for (SqlExpr element : elements.subList(i, Math.min(i + MOST_INSERTED, elements.size()))) {
                arguments.add(SqlExpr.atom("'$[#]'", SqlType.TEXT, span));
                arguments.add(element);
            }
            array = json("json_insert", arguments, span);
        }
        return array;
    }

    /**
     * <pre>
     * (left(json_build_array(c1, .., c100)::text, -1) || ',' || right(json_build_array(c101, c102)::text, -1))::json
     * </pre>
     */
    static SqlExpr postgres(List<SqlExpr> elements, SourceSpan span) {
        int first = Math.min(MOST_ARGUMENTS, elements.size());
        SqlExpr array = json("json_build_array", elements.subList(0, first), span);
        for (int i = first; i < elements.size(); i += MOST_ARGUMENTS) {
            List<SqlExpr> more = elements.subList(i, Math.min(i + MOST_ARGUMENTS, elements.size()));
            array = cut("left", array, span)
                    .infix("||", SqlExpr.atom("','", SqlType.TEXT, span), SqlType.TEXT)
                    .infix("||", cut("right", json("json_build_array", more, span), span), SqlType.TEXT)
                    .cast("json", SqlType.JSON);
        }
        return array;
    }

    /** Leaves a bracket away. */
    private static SqlExpr cut(String function, SqlExpr array, SourceSpan span) {
        return SqlExpr.call(
                function,
                SqlType.TEXT,
                span,
                array.cast("text", SqlType.TEXT),
                SqlExpr.atom("-1", SqlType.INTEGER, span));
    }

    private static SqlExpr json(String function, List<SqlExpr> arguments, SourceSpan span) {
        return SqlExpr.call(function, SqlType.JSON, span, arguments.toArray(SqlExpr[]::new));
    }
}
