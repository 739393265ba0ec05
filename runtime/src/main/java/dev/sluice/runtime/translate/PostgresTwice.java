package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of VALUES that have one key and may replace or update one another: SQLite changes the row each time, PostgreSQL fails
 * ("INSERT", ON CONFLICT Clause: no row is changed twice). Keys that are no literals only the data can tell.
 */
final class PostgresTwice {
    private PostgresTwice() {}

    /**
     * Refuses two rows that are seen to have one key.
     *
     * @param keys the keys of the table
     * @param columns what the rows give values to
     */
    static void check(Context context, Insert node, List<Key> keys, List<Column> columns) {
        if (!(node.source() instanceof Insert.Query query)
                || !(query.select().body() instanceof SelectBody.Values values)) {
            return;
        }
        for (Key key : keys) {
            if (key.partial() || !mayChange(node, key)) {
                continue;
            }
            Set<List<Object>> seen = new HashSet<>();
            for (List<Expr> row : values.rows()) {
                List<Object> given = given(key, columns, row);
                if (given != null && !seen.add(given)) {
                    throw context.notPortable(
                            row.get(columns.indexOf(key.columns().get(0))),
                            "two of the rows have this key, and PostgreSQL changes a row once in a statement",
                            "write a statement for each of them");
                }
            }
        }
    }

    private static boolean mayChange(Insert node, Key key) {
        return node.conflict() == ConflictAction.REPLACE
                || node.upserts().stream()
                        .anyMatch(upsert -> !upsert.assignments().isEmpty() && isAbout(upsert, key));
    }

    private static boolean isAbout(Insert.Upsert upsert, Key key) {
        return upsert.target().isEmpty()
                || upsert.target().stream()
                        .allMatch(term -> term instanceof OrderingTerm.By by
                                && by.expr() instanceof Expr.ColumnRef ref
                                && key.columns().stream()
                                        .anyMatch(column -> ref.column().key().equals(Identifier.key(column.name()))));
    }

    /** The key of a row; null if it is not literals alone, or has a NULL, which is like no other. */
    private static @Nullable List<Object> given(Key key, List<Column> columns, List<Expr> row) {
        List<Object> given = new ArrayList<>();
        for (Column column : key.columns()) {
            int index = columns.indexOf(column);
            Object value = index < 0 || index >= row.size() ? null : value(row.get(index), column);
            if (value == null) {
                return null;
            }
            given.add(value);
        }
        return given;
    }

    private static @Nullable Object value(Expr expr, Column column) {
        if (expr instanceof Expr.IntegerLiteral number) {
            return number.value();
        }
        if (!(expr instanceof Expr.StringLiteral text)) {
            return null;
        }
        return switch (column.value().collation().sequence()) {
            case NOCASE -> Literals.asciiLower(text.value());
            case RTRIM -> text.value().replaceAll(" +$", "");
            default -> text.value();
        };
    }
}
