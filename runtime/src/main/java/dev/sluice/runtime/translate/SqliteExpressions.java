package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.LikeOperator;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;

/** Expressions on SQLite: as they are written, but for the types that SQLite does not have. */
final class SqliteExpressions extends ExpressionLowering {
    private final SqliteNumeric numeric;
    private final SqliteComparisons comparisons;
    private final SqliteDates dates;
    private final SqliteFunctions functions;
    private final SqliteCasts casts;
    private final SqliteExtensions extensions;

    SqliteExpressions(Context context) {
        super(context);
        this.numeric = new SqliteNumeric(this);
        this.comparisons = new SqliteComparisons(this);
        this.dates = new SqliteDates(this);
        this.functions = new SqliteFunctions(this);
        this.casts = new SqliteCasts(this);
        this.extensions = new SqliteExtensions(this);
    }

    SqliteNumeric numeric() {
        return numeric;
    }

    SqliteComparisons comparisons() {
        return comparisons;
    }

    SqliteExtensions extensions() {
        return extensions;
    }

    SqliteDates dates() {
        return dates;
    }

    SqliteFunctions functions() {
        return functions;
    }

    /** A truth value in a column is compared, because SQLite uses no index for the bare column. */
    @Override
    SqlExpr condition(Expr expr) {
        boolean negated = expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT;
        Expr tested = negated ? ((Expr.Unary) expr).operand() : expr;
        if (tested instanceof Expr.ColumnRef && type(tested).is(Kind.BOOLEAN)) {
            SqlExpr truth = SqlExpr.atom(negated ? "0" : "1", SqlType.INTEGER, expr.span());
            return lower(tested).infix("=", truth, SqlType.BOOLEAN);
        }
        return lower(expr);
    }

    @Override
    SqlExpr coerce(Expr expr, SqlType target) {
        SqlType from = type(expr);
        if (expr instanceof Expr.NullLiteral) {
            return lower(expr);
        } else if (target.is(Kind.NUMERIC)) {
            return numeric.coerce(expr, target);
        } else if (from.is(Kind.NUMERIC) && (target.is(Kind.REAL) || target.is(Kind.NUMBER))) {
            throw context().typeOperation(expr, "an exact decimal where a REAL is needed", "write CAST(.. AS REAL)");
        } else if (target.isTemporal()) {
            return dates.typed(expr, target);
        } else if (SqliteExtensions.has(target)) {
            return extensions.coerce(expr, target);
        }
        return lower(expr);
    }

    @Override
    SqlExpr assign(Expr expr, SqlType target) {
        SqlType from = type(expr);
        boolean literal = PostgresConversions.number(expr, target) != null;
        if (from.is(Kind.NUMERIC) && target.is(Kind.NUMERIC) && !literal && from.scale() > target.scale()) {
            throw context()
                    .typeOperation(
                            expr,
                            "a value " + from.ofType() + " does not fit " + target,
                            "write ROUND(.., " + target.scale() + ") or CAST(.. AS " + target + ")");
        }
        if (from.is(Kind.NUMERIC) && target.is(Kind.TEXT)) {
            return numeric.text(lower(expr));
        }
        return coerce(expr, target);
    }

    @Override
    SqlExpr column(Relation relation, Column column, boolean qualified, SourceSpan span) {
        String name = SqliteNames.of(relation, column);
        if (name.isEmpty()) {
            throw context()
                    .notPortable(
                            () -> span,
                            "\"" + column.name() + "\" is the name of too many columns here",
                            "give them aliases");
        }
        List<String> parts = qualified ? List.of(context().alias(relation), name) : List.of(name);
        return SqlExpr.of(new Shape.Name(parts), column.value().type(), span);
    }

    @Override
    SqlExpr aliased(Expr.ColumnRef ref, SelectItem.Of item) {
        return SqlExpr.of(new Shape.Name(List.of(ref.column().text())), type(item.expr()), ref.span());
    }

    @Override
    SqlExpr rowid(Relation relation, Expr.ColumnRef node) {
        List<String> parts = context().needsQualifier()
                ? List.of(context().alias(relation), node.column().text())
                : List.of(node.column().text());
        return SqlExpr.of(new Shape.Name(parts), SqlType.INTEGER, node.span());
    }

    @Override
    SqlOrder order(OrderingTerm.By term) {
        OrderingTerm.Nulls nulls = term.nulls();
        return new SqlOrder(ordered(term.expr()), term.descending(), nulls == null ? "" : "NULLS " + nulls);
    }

    /** Lowers an expression for putting rows in order, or apart: an interval by its length. */
    SqlExpr ordered(Expr expr) {
        SqlExpr value = lower(expr);
        return type(expr).is(Kind.INTERVAL) ? extensions.key(value) : value;
    }

    @Override
    SqlExpr partition(Expr expr) {
        return ordered(expr);
    }

    @Override
    SqlExpr frameOffset(Over.Window window, Over.Frame frame, Expr offset) {
        if (frame.unit() == Over.Unit.RANGE
                && window.orderBy().size() == 1
                && window.orderBy().get(0) instanceof OrderingTerm.By by
                && type(by.expr()).is(Kind.NUMERIC)) {
            return numeric.coerce(offset, type(by.expr()));
        }
        return lower(offset);
    }

    @Override
    public SqlExpr visitNullLiteral(Expr.NullLiteral node) {
        return SqlExpr.atom("NULL", SqlType.NULL, node.span());
    }

    @Override
    public SqlExpr visitIntegerLiteral(Expr.IntegerLiteral node) {
        String text = node.value() == Long.MIN_VALUE ? node.text() : Long.toString(node.value());
        return SqlExpr.atom(text, SqlType.INTEGER, node.span());
    }

    @Override
    public SqlExpr visitRealLiteral(Expr.RealLiteral node) {
        return SqlExpr.atom(node.text(), SqlType.REAL, node.span());
    }

    @Override
    public SqlExpr visitStringLiteral(Expr.StringLiteral node) {
        return SqlExpr.atom(Literals.quoted(node.value()), SqlType.TEXT, node.span());
    }

    @Override
    public SqlExpr visitRaise(Expr.Raise node) {
        SqlExpr action = SqlExpr.atom(node.action().name(), SqlType.NULL, node.span());
        return node.message() == null
                ? SqlExpr.call("RAISE", SqlType.NULL, node.span(), action)
                : SqlExpr.call("RAISE", SqlType.NULL, node.span(), action, lower(node.message()));
    }

    @Override
    public SqlExpr visitBlobLiteral(Expr.BlobLiteral node) {
        return SqlExpr.atom("x'" + node.hex() + "'", SqlType.BLOB, node.span());
    }

    @Override
    public SqlExpr visitBooleanLiteral(Expr.BooleanLiteral node) {
        return SqlExpr.atom(node.value() ? "TRUE" : "FALSE", SqlType.BOOLEAN, node.span());
    }

    @Override
    public SqlExpr visitCurrentTime(Expr.CurrentTime node) {
        return SqlExpr.atom("CURRENT_" + node.kind(), SqlType.TEXT, node.span());
    }

    @Override
    public SqlExpr visitParameter(Expr.Parameter node) {
        SqlType type = context().parameter(node).value().type();
        return SqlExpr.of(new Shape.Mark(context().slot(node)), type, node.span());
    }

    @Override
    public SqlExpr visitUnary(Expr.Unary node) {
        if (node.operator() == UnaryOperator.NOT) {
            SqlExpr operand = condition(node.operand());
            return SqlExpr.of(new Shape.Prefix("NOT", operand), SqlType.BOOLEAN, node.span());
        }
        SqlExpr operand = lower(node.operand());
        if (node.operator() == UnaryOperator.BIT_NOT && operand.is(Kind.NUMERIC)) {
            throw context().typeOperation(node, "bit operators take integers", "write CAST(.. AS INTEGER)");
        }
        if (operand.is(Kind.INTERVAL) && node.operator() == UnaryOperator.NEGATE) {
            return SqlExpr.call("sluice_interval_negate", SqlType.INTERVAL, node.span(), operand);
        }
        SqlType type = operand.is(Kind.NUMERIC) ? operand.type() : type(node);
        return SqlExpr.of(new Shape.Prefix(node.operator().symbol(), operand), type, node.span());
    }

    @Override
    public SqlExpr visitBinary(Expr.Binary node) {
        BinaryOperator operator = node.operator();
        if (operator.isLogical()) {
            return condition(node.left()).infix(operator.symbol(), condition(node.right()), SqlType.BOOLEAN);
        } else if (operator.isComparison()) {
            return comparisons.compare(node);
        } else if (operator == BinaryOperator.CONCAT) {
            return text(node.left()).infix("||", text(node.right()), SqlType.TEXT);
        }
        boolean decimal =
                type(node.left()).is(Kind.NUMERIC) || type(node.right()).is(Kind.NUMERIC);
        if (decimal) {
            return numeric.binary(node);
        }
        SqlExpr interval = extensions.arithmetic(node);
        if (interval != null) {
            return interval;
        } else if (type(node.left()).isTemporal() || type(node.right()).isTemporal()) {
            return dates.difference(node);
        }
        return lower(node.left()).infix(operator.symbol(), lower(node.right()), type(node));
    }

    /** Lowers an expression whose text is asked for. */
    SqlExpr text(Expr expr) {
        SqlType type = type(expr);
        return switch (type.kind()) {
            case NUMERIC -> numeric.text(lower(expr));
            case ENUM -> extensions.name(lower(expr), expr);
            case JSON, JSONB, POINT, ARRAY ->
                throw context()
                        .typeOperation(expr, "values " + type.ofType() + " have no text on both engines", "use CAST");
            default -> lower(expr);
        };
    }

    @Override
    public SqlExpr visitIsNull(Expr.IsNull node) {
        return SqlExpr.of(
                new Shape.Postfix(lower(node.operand()), node.negated() ? "IS NOT NULL" : "IS NULL"),
                SqlType.BOOLEAN,
                node.span());
    }

    @Override
    public SqlExpr visitLike(Expr.Like node) {
        PostgresMatching.checkOperand(context(), node.operand());
        if (node.operator() == LikeOperator.REGEXP) {
            throw context().notPortable(node, "REGEXP is not in every SQLite", "use LIKE or GLOB");
        }
        Expr escape = node.escape();
        return SqlExpr.of(
                new Shape.Matching(
                        lower(node.operand()),
                        (node.negated() ? "NOT " : "") + node.operator(),
                        lower(node.pattern()),
                        escape == null ? null : lower(escape)),
                SqlType.BOOLEAN,
                node.span());
    }

    @Override
    public SqlExpr visitBetween(Expr.Between node) {
        return comparisons.between(node);
    }

    @Override
    public SqlExpr visitInList(Expr.InList node) {
        return comparisons.inList(node);
    }

    @Override
    public SqlExpr visitInCollection(Expr.InCollection node) {
        return comparisons.inCollection(node);
    }

    @Override
    public SqlExpr visitInSelect(Expr.InSelect node) {
        return comparisons.inSelect(node);
    }

    @Override
    public SqlExpr visitScalarSubquery(Expr.ScalarSubquery node) {
        List<ResultColumn> columns = context().facts().columns(node.select());
        SqlType type = columns.size() == 1 && columns.get(0) instanceof ResultColumn.Scalar scalar
                ? scalar.value().type()
                : SqlType.UNKNOWN;
        SqlQuery first = queries().first(node.select());
        SqlQuery query = first == null ? queries().select(node.select(), QueryLowering.Place.VALUE) : first;
        return SqlExpr.of(new Shape.Scalar(query), type, node.span());
    }

    @Override
    public SqlExpr visitFunctionCall(Expr.FunctionCall node) {
        if (SqliteDates.isTextFunction(node) && type(node).isTemporal()) {
            return dates.typed(node, type(node));
        }
        return functions.call(node);
    }

    @Override
    public SqlExpr visitCast(Expr.Cast node) {
        return casts.cast(node);
    }

    @Override
    public SqlExpr visitCase(Expr.Case node) {
        SqlType type = type(node);
        List<Shape.Branch> branches = new ArrayList<>();
        Expr operand = node.operand();
        boolean plain = operand == null || comparisons.plainly(operand, node.whens());
        for (Expr.When when : node.whens()) {
            SqlExpr condition;
            if (operand == null) {
                condition = condition(when.condition());
            } else {
                condition = plain ? lower(when.condition()) : comparisons.equal(operand, when.condition(), node);
            }
            branches.add(new Shape.Branch(condition, coerce(when.result(), type)));
        }
        Expr otherwise = node.otherwise();
        SqlExpr last = otherwise == null ? null : coerce(otherwise, type);
        SqlExpr tested = operand == null || !plain ? null : lower(operand);
        return SqlExpr.of(new Shape.CaseOf(tested, branches, last), type, node.span());
    }

    @Override
    public SqlExpr visitCollate(Expr.Collate node) {
        SqlExpr operand = lower(node.operand());
        return SqlExpr.of(new Shape.Collated(operand, node.collation().text()), operand.type(), node.span());
    }
}
