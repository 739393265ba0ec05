package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.QueryLowering.Output;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;

/** The JSON text that PostgreSQL makes of the rows of a list within a row. */
final class PostgresLists {
    private final Context context;
    private final PostgresExpressions postgres;

    PostgresLists(Context context, PostgresExpressions postgres) {
        this.context = context;
        this.postgres = postgres;
    }

    /** Returns the rows of a query, which is lowered already, as one text. */
    SqlExpr text(ResultColumn.Listed listed, SqlQuery query, Output child) {
        Select select = listed.select();
        List<String> names = new ArrayList<>();
        List<SqlExpr> elements = new ArrayList<>();
        for (int i = 0; i < child.cells().size(); i++) {
            names.add("c" + (i + 1));
            SqlType type = child.types().get(i);
            SqlExpr value = SqlExpr.of(new Shape.Name(List.of("c" + (i + 1))), type, select.span());
            elements.add(element(value, child.cells().get(i), listed));
        }
        SqlExpr array = JsonRows.postgres(elements, select.span());
        SqlExpr rows = SqlExpr.call("json_agg", SqlType.JSON, select.span(), array);
        SqlExpr none = SqlExpr.atom("'[]'", SqlType.TEXT, select.span());
        SqlExpr all = SqlExpr.call("coalesce", SqlType.JSON, select.span(), rows, none)
                .cast("text", SqlType.TEXT);
        SqlQuery.Core core = new SqlQuery.Core(
                false,
                List.of(new SqlQuery.Item(all, null)),
                new SqlQuery.Derived(query, "list", names),
                null,
                List.of(),
                null,
                List.of());
        return SqlExpr.of(new Shape.Scalar(SqlQuery.of(core)), SqlType.TEXT, select.span());
    }

    /** Returns a value in the form that it has in the JSON text of a list. */
    private SqlExpr element(SqlExpr value, Cell cell, ResultColumn.Listed listed) {
        if (cell instanceof Cell.ListText) {
            return value.cast("json", SqlType.JSON);
        }
        return switch (value.type().kind()) {
            case INTEGER, REAL, NUMBER, TEXT, BOOLEAN, ENUM, ENUMNAME, NULL -> value;
            case ARRAY ->
                PostgresArrays.hasZone(value.type())
                        ? context.helper("array_text", SqlType.TEXT, value.span(), value)
                                .cast("json", SqlType.JSON)
                        : value;
            case NUMERIC, UUID, JSON, JSONB, POINT -> value.cast("text", SqlType.TEXT);
            case INTERVAL -> postgres.extensions().intervalText(value);
            case DATE, TIME, TIMESTAMP, DATETIME -> postgres.dates().canonicalText(value);
            case BLOB ->
                SqlExpr.call(
                        "encode", SqlType.TEXT, value.span(), value, SqlExpr.atom("'hex'", SqlType.TEXT, value.span()));
            default ->
                throw context.notSupported(listed.item(), "a list of " + value.type() + " is not translated yet");
        };
    }
}
