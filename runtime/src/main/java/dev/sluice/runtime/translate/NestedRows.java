package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.QueryLowering.Output;
import dev.sluice.runtime.translate.QueryLowering.Place;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.List;
import java.util.Optional;

/** The row of a relation as columns of the engine's result: whether it is there, then its columns. */
final class NestedRows {
    private final QueryLowering queries;

    NestedRows(QueryLowering queries) {
        this.queries = queries;
    }

    /** Adds the columns of a nested row. In a compound select the row may be missing in each part if it may be in one. */
    void lower(ResultColumn.Nested nested, int position, Output output, List<SqlQuery.Item> out) {
        Relation relation = nested.relation();
        SourceSpan span = nested.item().span();
        if (mayBeMissing(shown(nested, position, output))) {
            SqlExpr present = relation.nullable() ? present(nested) : always(span);
            out.add(new SqlQuery.Item(present, output.place() == Place.NAMED ? nested.name() + "_present" : null));
            output.cells().add(new Cell.Presence(position));
            output.types().add(SqlType.BOOLEAN);
        }
        for (int i = 0; i < nested.columns().size(); i++) {
            ResultColumn.Scalar member = nested.columns().get(i);
            if (member.column() == null) {
                throw queries.context().notSupported(nested.item(), "a nested row takes columns only");
            }
            SqlType type = member.value().type();
            SqlExpr value = queries.expressions()
                    .column(relation, member.column(), queries.context().needsQualifier(), span);
            out.add(new SqlQuery.Item(queries.output(value, type, output), null));
            output.cells().add(new Cell.Member(position, i));
            output.types().add(type);
        }
    }

    private SqlExpr always(SourceSpan span) {
        boolean sqlite = queries.context().dialect() == Dialect.SQLITE;
        return SqlExpr.atom(sqlite ? "1" : "TRUE", SqlType.BOOLEAN, span);
    }

    private SqlExpr present(ResultColumn.Nested nested) {
        Optional<ResultColumn.Scalar> probe = nested.columns().stream()
                .filter(column -> !column.value().nullable() && column.column() != null)
                .findFirst();
        if (probe.isEmpty() || probe.get().column() == null) {
            return queries.present(nested);
        }
        SourceSpan span = nested.item().span();
        SqlExpr column =
                queries.expressions().column(nested.relation(), probe.get().column(), true, span);
        return SqlExpr.of(new Shape.Postfix(column, "IS NOT NULL"), SqlType.BOOLEAN, span);
    }

    /** Returns the column of the whole query that a part of it gives. */
    static ResultColumn.Nested shown(ResultColumn.Nested part, int position, Output output) {
        return position < output.columns().size() && output.columns().get(position) instanceof ResultColumn.Nested whole
                ? whole
                : part;
    }

    /** As {@link #shown(ResultColumn.Nested, int, Output)}, of a list. */
    static ResultColumn.Listed shown(ResultColumn.Listed part, int position, Output output) {
        return position < output.columns().size() && output.columns().get(position) instanceof ResultColumn.Listed whole
                ? whole
                : part;
    }

    private static boolean mayBeMissing(ResultColumn.Nested nested) {
        return nested.relation().nullable();
    }

    /** Returns how many columns of the engine's result a column takes. */
    static int width(ResultColumn column) {
        return column instanceof ResultColumn.Nested nested
                ? nested.columns().size() + (mayBeMissing(nested) ? 1 : 0)
                : 1;
    }

    /** Returns the values that a column is, or is made of; none of a list. */
    static List<ResultColumn.Scalar> values(ResultColumn column) {
        if (column instanceof ResultColumn.Scalar scalar) {
            return List.of(scalar);
        }
        return column instanceof ResultColumn.Nested nested ? nested.columns() : List.of();
    }

    /** Tells whether a column of a nested row may be NULL, because of its own or because the row is missing. */
    static boolean mayBeNull(ResultColumn column, Cell.Member member) {
        return column instanceof ResultColumn.Nested nested
                && (mayBeMissing(nested)
                        || nested.columns().get(member.member()).value().nullable());
    }

    /** Returns where the engine's result has a column, both from 1; before it nested rows take several. */
    static int place(Output output, int ordinal) {
        int place = 1;
        for (ResultColumn column : output.columns().subList(0, ordinal - 1)) {
            place += column.equals(output.folded()) ? 0 : width(column);
        }
        return place;
    }

    /** Lowers the number of a column in ORDER BY or GROUP BY. */
    static SqlExpr number(Context context, Expr.IntegerLiteral number, Output output) {
        long ordinal = number.value();
        boolean known = ordinal >= 1 && ordinal <= output.columns().size();
        if (known && !(output.columns().get((int) ordinal - 1) instanceof ResultColumn.Scalar)) {
            throw noOrder(context, number);
        }
        long place = known ? place(output, (int) ordinal) : ordinal;
        return SqlExpr.atom(Long.toString(place), SqlType.INTEGER, number.span());
    }

    /** Makes the refusal of a term that is a nested row or a list. */
    static RefusedException noOrder(Context context, Node term) {
        return context.undefinedOrder(term, "a nested row or a list has no order", "name one of its columns");
    }
}
