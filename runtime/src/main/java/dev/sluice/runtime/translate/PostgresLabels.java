package dev.sluice.runtime.translate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that PostgreSQL gives to result columns without an alias: a CASE that of the column in its ELSE, a conversion that
 * of what it converts. A bare name in ORDER BY means a result column first, be it one that nobody named.
 */
final class PostgresLabels {
    private static final Map<String, String> TYPES =
            Map.of("bigint", "int8", "int", "int4", "boolean", "bool", "double precision", "float8");

    private PostgresLabels() {}

    /** Makes names in ORDER BY mean the columns that they meant. */
    static SqlQuery resolved(SqlQuery query) {
        if (!(query.body() instanceof SqlQuery.Core core)) {
            return query;
        }
        List<SqlOrder> orders = query.orderBy().stream()
                .map(order -> new SqlOrder(resolved(order.expr(), core), order.descending(), order.nulls()))
                .toList();
        return new SqlQuery(query.with(), core, orders, query.limit(), query.offset());
    }

    private static SqlExpr resolved(SqlExpr expr, SqlQuery.Core core) {
        if (!(expr.shape() instanceof Shape.Name name) || name.parts().size() != 1) {
            return expr;
        }
        String wanted = name.parts().get(0);
        int meant = 0;
        boolean taken = false;
        for (int i = core.items().size(); i > 0; i--) {
            SqlQuery.Item item = core.items().get(i - 1);
            boolean named = item.alias() != null || item.expr().shape() instanceof Shape.Name;
            if (wanted.equals(item.alias() == null ? of(item.expr()) : item.alias())) {
                meant = named ? i : meant;
                taken |= !named;
            }
        }
        if (!taken) {
            return expr;
        } else if (meant > 0) {
            return SqlExpr.atom(Integer.toString(meant), expr.type(), expr.span());
        }
        String source = source(core.from());
        return source == null ? expr : SqlExpr.of(new Shape.Name(List.of(source, wanted)), expr.type(), expr.span());
    }

    private static @Nullable String source(SqlQuery.@Nullable Source from) {
        if (from instanceof SqlQuery.TableRef table) {
            return table.alias() == null ? table.table() : table.alias();
        }
        return from instanceof SqlQuery.Derived derived ? derived.alias() : null;
    }

    /** Returns the name, or null where there is none. */
    private static @Nullable String of(SqlExpr expr) {
        String strong = strong(expr);
        Shape shape = expr.shape();
        if (strong != null) {
            return strong;
        } else if (shape instanceof Shape.CastTo cast) {
            return TYPES.getOrDefault(cast.type(), cast.type());
        } else if (shape instanceof Shape.Collated collated) {
            return of(collated.operand());
        }
        return shape instanceof Shape.CaseOf ? "case" : null;
    }

    /** Returns a name that is no type's and not that of CASE: these give way to it. */
    private static @Nullable String strong(SqlExpr expr) {
        Shape shape = expr.shape();
        if (shape instanceof Shape.Name name) {
            return name.parts().get(name.parts().size() - 1);
        } else if (shape instanceof Shape.Call call) {
            return function(call.function());
        } else if (shape instanceof Shape.OrderedSet set) {
            return function(set.function());
        } else if (shape instanceof Shape.Collated collated) {
            return strong(collated.operand());
        } else if (shape instanceof Shape.CastTo cast) {
            return strong(cast.operand());
        } else if (shape instanceof Shape.CaseOf chosen) {
            return chosen.otherwise() == null ? null : strong(chosen.otherwise());
        } else if (shape instanceof Shape.Subscript subscript) {
            return strong(subscript.base());
        } else if (shape instanceof Shape.Scalar scalar) {
            return first(scalar.query().body());
        } else if (shape instanceof Shape.ExistsIn) {
            return "exists";
        }
        return shape instanceof Shape.ArrayOf ? "array" : null;
    }

    private static @Nullable String first(SqlQuery.Body body) {
        if (body instanceof SqlQuery.Compound compound) {
            return first(compound.left());
        } else if (body instanceof SqlQuery.Core core) {
            if (core.items().isEmpty()) {
                return null; // what would stand there is refused
            }
            SqlQuery.Item item = core.items().get(0);
            return item.alias() == null ? of(item.expr()) : item.alias();
        }
        return "column1";
    }

    private static String function(String name) {
        return name.substring(name.indexOf('.') + 1);
    }
}
