package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.QueryLowering.Output;
import dev.sluice.runtime.translate.QueryLowering.Place;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which columns of the engine's result the result columns of a query become: stars expanded, nested rows laid flat. */
final class ItemLowering {
    private final QueryLowering queries;
    private final Output output;
    private final Context context;
    private final ExpressionLowering expressions;

    ItemLowering(QueryLowering queries, Output output) {
        this.queries = queries;
        this.output = output;
        this.context = queries.context();
        this.expressions = queries.expressions();
    }

    /** Returns the columns of the engine's result. */
    List<SqlQuery.Item> items(List<SelectItem> items) {
        List<SqlQuery.Item> out = new ArrayList<>();
        int index = 0;
        for (SelectItem item : items) {
            for (ResultColumn column : context.facts().columns(item)) {
                int position = index++;
                context.part(() -> {
                    result(item, column, position, out);
                });
            }
        }
        return out;
    }

    private void result(SelectItem item, ResultColumn column, int position, List<SqlQuery.Item> out) {
        if (column instanceof ResultColumn.Scalar scalar) {
            out.add(scalar(item, scalar, position));
            output.cells().add(new Cell.Value(position));
            output.types().add(scalar.value().type());
        } else if (column instanceof ResultColumn.Nested nested) {
            new NestedRows(queries).lower(nested, position, output, out);
        } else if (column instanceof ResultColumn.Listed listed && !listed.equals(output.folded())) {
            SqlExpr list = queries.list(
                    listed, NestedRows.shown(listed, position, output).columns());
            out.add(new SqlQuery.Item(list, output.place() == Place.NAMED ? listed.name() : null));
            output.cells().add(new Cell.ListText(position));
            output.types().add(SqlType.JSON);
        }
    }

    private SqlQuery.Item scalar(SelectItem item, ResultColumn.Scalar scalar, int position) {
        SqlType type = (output.typed() || output.place() == Place.STORED)
                        && position < output.columns().size()
                        && output.columns().get(position) instanceof ResultColumn.Scalar merged
                ? merged.value().type()
                : scalar.value().type();
        Expr expr = scalar.expr();
        SqlExpr value;
        if (expr != null) {
            value = queries.output(expr, type, output);
        } else {
            value = queries.output(star(scalar, item), type, output);
        }
        return new SqlQuery.Item(value, alias(item, scalar, value));
    }

    private SqlExpr star(ResultColumn.Scalar scalar, SelectItem item) {
        Relation relation = scalar.relation();
        if (relation != null && scalar.column() != null) {
            return expressions.starred(
                    item,
                    relation,
                    expressions.column(relation, scalar.column(), context.needsQualifier(), item.span()));
        }
        Binding.OfMerged merged = scalar.merged();
        if (merged == null) {
            throw context.notSupported(item, "column \"" + scalar.name() + "\" of this star comes from nowhere");
        }
        return expressions.merged(merged.columns(), scalar.value().type(), item.span());
    }

    private @Nullable String alias(SelectItem item, ResultColumn.Scalar scalar, SqlExpr value) {
        boolean named = value.shape() instanceof Shape.Name name
                && name.parts().get(name.parts().size() - 1).equals(scalar.name());
        if (item instanceof SelectItem.Of of && of.alias() != null) {
            expressions.checkAlias(of.alias());
            // The alias of a qualified column stays: ORDER BY may mean it where the bare name is ambiguous.
            boolean bare = named
                    && value.shape() instanceof Shape.Name name
                    && name.parts().size() == 1;
            return bare ? null : of.alias().text();
        }
        boolean wanted = output.labelled();
        return wanted && !named ? scalar.name() : null;
    }
}
