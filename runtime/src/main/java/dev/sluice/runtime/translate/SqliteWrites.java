package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.ConflictAction;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes on SQLite: as they are written. */
final class SqliteWrites extends WriteLowering {
    SqliteWrites(Context context, QueryLowering queries) {
        super(context, queries);
    }

    @Override
    String verb(Insert node) {
        ConflictAction action = node.conflict();
        return action == null ? "INSERT" : "INSERT OR " + action;
    }

    @Override
    String verb(Update node) {
        ConflictAction action = node.conflict();
        return action == null ? "UPDATE" : "UPDATE OR " + action;
    }

    @Override
    SqlExpr inserted(Expr value, Relation target, Column column) {
        return expressions().assign(value, column.value().type());
    }

    @Override
    SqlExpr assigned(Expr value, Relation target, Column column) {
        return expressions().assign(value, column.value().type());
    }

    /** An upsert behind a query without WHERE would be read as a join's ON ("UPSERT", Parsing Ambiguity). */
    @Override
    SqlQuery stored(Insert node, Select select, Relation target, List<Column> columns) {
        SqlQuery query = typed(select, columns);
        boolean open = select.orderBy().isEmpty() && select.limit() == null;
        if (open
                && query.body() instanceof SqlQuery.Core core
                && core.from() != null
                && core.where() == null
                && core.groupBy().isEmpty()) {
            SqlExpr always = SqlExpr.atom("TRUE", SqlType.BOOLEAN, select.span());
            SqlQuery.Core told = new SqlQuery.Core(
                    core.distinct(), core.items(), core.from(), always, List.of(), core.having(), core.windows());
            boolean simple = core.having() == null && select.body() instanceof SelectBody.Core;
            return simple ? new SqlQuery(query.with(), told, List.of(), null, null) : query;
        }
        return query;
    }

    @Override
    boolean takesRowid() {
        return true;
    }

    @Override
    List<SqlWrite.Conflict> conflictOf(Insert node, Relation target, List<Column> columns) {
        return List.of();
    }

    @Override
    void checkUpsert(Insert node, Insert.Upsert upsert, Relation target) {
        // SQLite has every upsert that can be written.
    }

    @Override
    void checkAssignment(Assignment assignment, List<Column> columns, Relation target, Statement write) {
        // What SQLite answers is the measure.
    }

    @Override
    void checkReturning(SelectItem item, Relation target) {
        // What SQLite answers is the measure.
    }

    /** A REAL that is stored as an integer comes out of ifnull, max, CASE, a plus, a subquery and the like as one. */
    @Override
    SqlExpr returned(SqlExpr value) {
        Shape shape = value.shape();
        boolean chosen = shape instanceof Shape.Call
                || shape instanceof Shape.CaseOf
                || shape instanceof Shape.Scalar
                || (shape instanceof Shape.Prefix prefix && prefix.operator().equals("+"));
        return chosen && value.type().is(SqlType.Kind.REAL)
                ? SqlExpr.of(new Shape.CastTo(value, "REAL"), value.type(), value.span())
                : value;
    }

    @Override
    List<SqlExpr> impliedTarget(Insert.Upsert upsert, Relation target) {
        return List.of();
    }

    @Override
    @Nullable
    SqlExpr chosen(
            TableSource.Named table,
            Relation target,
            @Nullable SqlExpr where,
            List<OrderingTerm> orderBy,
            Select.@Nullable Limit limit,
            boolean joined) {
        return where;
    }

    @Override
    SqlWrite.Tail tail(List<OrderingTerm> orderBy, Select.@Nullable Limit limit) {
        List<SqlOrder> orders = new ArrayList<>();
        for (OrderingTerm term : orderBy) {
            orders.add(expressions().order(expressions().by(term)));
        }
        Expr offset = limit == null ? null : limit.offset();
        return new SqlWrite.Tail(
                orders,
                limit == null ? null : expressions().lower(limit.count()),
                offset == null ? null : expressions().lower(offset));
    }
}
