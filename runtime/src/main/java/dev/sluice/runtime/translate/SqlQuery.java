package dev.sluice.runtime.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query of an engine's SQL.
 *
 * @param with or null
 * @param body what is selected
 * @param orderBy perhaps none
 * @param limit or null
 * @param offset or null
 */
record SqlQuery(
        @Nullable With with,
        Body body,
        List<SqlOrder> orderBy,
        @Nullable SqlExpr limit,
        @Nullable SqlExpr offset) {
    SqlQuery {
        orderBy = List.copyOf(orderBy);
    }

    static SqlQuery of(Body body) {
        return new SqlQuery(null, body, List.of(), null, null);
    }

    /** {@code WITH [RECURSIVE]}. */
    record With(boolean recursive, List<CommonTable> tables) {
        With {
            tables = List.copyOf(tables);
        }
    }

    /** One common table expression; {@code hint} is MATERIALIZED, NOT MATERIALIZED or empty. */
    record CommonTable(String name, List<String> columns, String hint, SqlQuery query) {
        CommonTable {
            columns = List.copyOf(columns);
        }
    }

    /** What a query selects. */
    sealed interface Body {}

    /** {@code SELECT}. */
    record Core(
            boolean distinct,
            List<Item> items,
            @Nullable Source from,
            @Nullable SqlExpr where,
            List<SqlExpr> groupBy,
            @Nullable SqlExpr having,
            List<NamedWindow> windows)
            implements Body {
        Core {
            items = List.copyOf(items);
            groupBy = List.copyOf(groupBy);
            windows = List.copyOf(windows);
        }
    }

    /** {@code VALUES}. */
    record Values(List<List<SqlExpr>> rows) implements Body {
        Values {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Two bodies and the operator between them. */
    record Compound(Body left, String operator, Body right) implements Body {}

    /** One result column; {@code alias} is null without AS. */
    record Item(SqlExpr expr, @Nullable String alias) {}

    /** {@code WINDOW name AS (..)}. */
    record NamedWindow(String name, SqlWindow window) {}

    /** What stands behind FROM. */
    sealed interface Source {}

    /** A table; {@code hint} is INDEXED BY or NOT INDEXED, or empty. */
    record TableRef(String table, @Nullable String alias, String hint) implements Source {}

    /** A query in parentheses; {@code columns} renames its columns, perhaps none. */
    record Derived(SqlQuery query, @Nullable String alias, List<String> columns) implements Source {
        Derived {
            columns = List.copyOf(columns);
        }
    }

    /** A function that returns rows; {@code prefix} is LATERAL or empty, {@code columns} perhaps none. */
    record TableFunction(
            String prefix,
            SqlExpr call,
            String suffix,
            @Nullable String alias,
            List<String> columns) implements Source {
        TableFunction {
            columns = List.copyOf(columns);
        }
    }

    /** Two sources. */
    record Join(
            Source left,
            String operator,
            Source right,
            @Nullable SqlExpr on,
            List<String> using) implements Source {
        Join {
            using = List.copyOf(using);
        }
    }
}
