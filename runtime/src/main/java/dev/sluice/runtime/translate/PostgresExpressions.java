package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.SqlExpr.Traits;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Expressions on PostgreSQL: a verdict for every kind; families of operators have a class of their own each. */
final class PostgresExpressions extends ExpressionLowering {
    private final PostgresConversions conversions;
    private final PostgresPairs pairs;
    private final PostgresComparisons comparisons;
    private final PostgresKeys keys;
    private final PostgresArithmetic arithmetic;
    private final PostgresMatching matching;
    private final PostgresFunctions functions;
    private final PostgresCasts casts;
    private final PostgresNumeric numeric;
    private final PostgresExtremes extremes;
    private final PostgresMembers members;
    private final PostgresMixes mixes;
    private final PostgresExtensions extensions;
    private final PostgresArrays arrays;
    private final PostgresColumns columns;

    PostgresExpressions(Context context) {
        super(context);
        this.conversions = new PostgresConversions(this);
        this.pairs = new PostgresPairs(this);
        this.keys = new PostgresKeys(this);
        this.comparisons = new PostgresComparisons(this);
        this.arithmetic = new PostgresArithmetic(this);
        this.matching = new PostgresMatching(this);
        this.functions = new PostgresFunctions(this);
        this.casts = new PostgresCasts(this);
        this.numeric = new PostgresNumeric(this);
        this.extremes = new PostgresExtremes(this);
        this.members = new PostgresMembers(this);
        this.mixes = new PostgresMixes(this);
        this.extensions = new PostgresExtensions(this);
        this.arrays = new PostgresArrays(this);
        this.columns = new PostgresColumns(context, arrays);
    }

    PostgresConversions conversions() {
        return conversions;
    }

    PostgresPairs pairs() {
        return pairs;
    }

    PostgresKeys keys() {
        return keys;
    }

    PostgresComparisons comparisons() {
        return comparisons;
    }

    PostgresDates dates() {
        return functions.dates();
    }

    PostgresJson json() {
        return functions.json();
    }

    PostgresFunctions functions() {
        return functions;
    }

    PostgresNumeric numeric() {
        return numeric;
    }

    PostgresMixes mixes() {
        return mixes;
    }

    PostgresMembers members() {
        return members;
    }

    PostgresExtensions extensions() {
        return extensions;
    }

    PostgresColumns columns() {
        return columns;
    }

    PostgresArrays arrays() {
        return arrays;
    }

    PostgresExtremes extremes() {
        return extremes;
    }

    /** Lowers an operand beside an exact decimal. */
    SqlExpr exact(Expr expr) {
        return arithmetic.exact(expr);
    }

    @Override
    SqlExpr condition(Expr expr) {
        return conversions.condition(expr);
    }

    /** {@inheritDoc} {@code IS} takes the form that an index serves; what may be grouped keeps the one form of all clauses. */
    @Override
    SqlExpr filter(Expr expr) {
        if (expr instanceof Expr.InCollection node && members.of(node.operand()) == null) {
            return comparisons.inCollection(node, true);
        } else if (expr instanceof Expr.InSelect node && !context().isGrouped()) {
            return new PostgresMembership(this).inSelect(node, true);
        }
        if (!(expr instanceof Expr.Binary node) || context().isGrouped()) {
            return condition(expr);
        } else if (node.operator().isLogical()) {
            return filter(node.left()).infix(node.operator().symbol(), filter(node.right()), SqlType.BOOLEAN);
        }
        SqlExpr served = node.operator() == BinaryOperator.IS ? comparisons.served(node) : null;
        if (node.operator() == BinaryOperator.EQ) {
            served = members.found(node);
        }
        return served == null ? condition(expr) : served;
    }

    @Override
    SqlExpr coerce(Expr expr, SqlType target) {
        return conversions.coerce(expr, target);
    }

    @Override
    SqlExpr assign(Expr expr, SqlType target) {
        return conversions.assign(expr, target);
    }

    @Override
    public SqlExpr visitColumnRef(Expr.ColumnRef node) {
        if (isNothing(node)) {
            return visitNullLiteral(new Expr.NullLiteral(node.span()));
        }
        Binding binding = context().facts().binding(node);
        SqlExpr column = super.visitColumnRef(node);
        if (binding instanceof Binding.OfColumn of) {
            Expr computed = of.column().generated();
            if (computed != null && context().isGenerating()) {
                return assign(computed, of.column().value().type());
            }
            SqlExpr atExtreme = extremes.value(node, column, of.relation());
            return atExtreme == null ? column : atExtreme;
        }
        return column;
    }

    @Override
    SqlExpr starred(SelectItem star, Relation relation, SqlExpr column) {
        SqlExpr atExtreme = extremes.value(star, column, relation);
        return atExtreme == null ? column : atExtreme;
    }

    @Override
    SqlExpr shared(Binding.OfMerged merged, Expr.ColumnRef node) {
        return merged(merged.columns(), context().type(node), node.span());
    }

    @Override
    SqlExpr column(Relation relation, Column column, boolean qualified, SourceSpan span) {
        return columns.column(relation, column, qualified, span);
    }

    @Override
    void checkAlias(Identifier alias) {
        if (alias.text().isEmpty()) {
            columns.checkName("", alias.span());
        }
    }

    @Override
    SqlExpr aliased(Expr.ColumnRef ref, SelectItem.Of item) {
        return lower(item.expr());
    }

    @Override
    SqlExpr rowid(Relation relation, Expr.ColumnRef node) {
        if (relation.table() != null && relation.table().kind() == Table.Kind.VIRTUAL) {
            throw PostgresMatching.search(context(), node);
        }
        throw context()
                .notPortable(
                        node,
                        "\"" + relation.name() + "\" has no INTEGER PRIMARY KEY, and PostgreSQL has no rowid",
                        "declare an INTEGER PRIMARY KEY and name it");
    }

    /** Tells whether an expression needs nothing to be in the order of bytes: it is in it, or it is no text. */
    static boolean isBytewise(SqlExpr value) {
        return value.bytewise() || (!value.is(Kind.TEXT) && !value.is(Kind.ENUMNAME));
    }

    /** Lowers to an expression whose text order is that of bytes. */
    SqlExpr bytewise(SqlExpr value) {
        if (isBytewise(value)) {
            return value;
        }
        SqlExpr typed = value.traits().untyped() ? value.cast("text", value.type()) : value;
        return SqlExpr.of(new Shape.Collated(typed, PostgresTypes.BYTEWISE), value.type(), value.span())
                .with(Traits.BYTEWISE);
    }

    /** Applies a collating sequence to a text, so that plain comparison compares as SQLite does. */
    SqlExpr collated(SqlExpr value, Collation.Sequence sequence) {
        if (!value.is(Kind.TEXT)) {
            return value;
        }
        return switch (sequence) {
            case BINARY -> value;
            case NOCASE -> {
                if (value.shape() instanceof Shape.Atom atom && !atom.text().contains("\\")) {
                    yield new SqlExpr(
                            new Shape.Atom(Literals.asciiLower(atom.text())),
                            value.type(),
                            value.traits(),
                            value.span());
                }
                yield SqlExpr.call("lower", SqlType.TEXT, value.span(), bytewise(value))
                        .with(Traits.BYTEWISE);
            }
            case RTRIM ->
                SqlExpr.call(
                                "rtrim",
                                SqlType.TEXT,
                                value.span(),
                                bytewise(value),
                                SqlExpr.atom("' '", SqlType.TEXT, value.span()))
                        .with(Traits.BYTEWISE);
        };
    }

    @Override
    SqlOrder order(OrderingTerm.By term) {
        return keys.order(term);
    }

    @Override
    SqlExpr partition(Expr expr) {
        return keys.partition(expr);
    }

    @Override
    List<SqlOrder> windowOrder(Over.Window window, OrderingTerm.By term) {
        return keys.windowOrder(window, term);
    }

    @Override
    String ties(Over.Window window, Over.Frame frame) {
        return keys.ties(window, frame);
    }

    @Override
    SqlExpr frameOffset(Over.Window window, Over.Frame frame, Expr offset) {
        return keys.frameOffset(window, frame, offset);
    }

    @Override
    public SqlExpr visitNullLiteral(Expr.NullLiteral node) {
        return SqlExpr.atom("NULL", SqlType.NULL, node.span()).with(Traits.UNTYPED);
    }

    @Override
    public SqlExpr visitIntegerLiteral(Expr.IntegerLiteral node) {
        long value = node.value();
        boolean narrow = value == (int) value;
        SqlExpr atom = SqlExpr.atom(Long.toString(value), SqlType.INTEGER, node.span());
        if (value == Long.MIN_VALUE) {
            return SqlExpr.atom("'" + value + "'", SqlType.INTEGER, node.span()).cast("bigint", SqlType.INTEGER);
        }
        return narrow ? atom.with(Traits.NARROW) : atom;
    }

    @Override
    public SqlExpr visitRealLiteral(Expr.RealLiteral node) {
        if (Double.isInfinite(node.value())) {
            throw context().notPortable(node, "this literal is infinite", "use a smaller number");
        }
        // PostgreSQL takes no literal that rounds to zero.
        String text = node.value() == 0 ? "0.0" : node.text();
        return SqlExpr.atom(text, SqlType.REAL, node.span()).cast("float8", SqlType.REAL);
    }

    @Override
    public SqlExpr visitStringLiteral(Expr.StringLiteral node) {
        if (node.value().indexOf('\0') >= 0) {
            throw context().notPortable(node, "PostgreSQL's text cannot hold the character NUL", "use a BLOB");
        }
        return SqlExpr.atom(Literals.quotedForPostgres(node.value()), SqlType.TEXT, node.span())
                .with(Traits.UNTYPED);
    }

    @Override
    public SqlExpr visitBlobLiteral(Expr.BlobLiteral node) {
        return SqlExpr.call(
                "decode",
                SqlType.BLOB,
                node.span(),
                SqlExpr.atom("'" + node.hex().toLowerCase(Locale.ROOT) + "'", SqlType.TEXT, node.span()),
                SqlExpr.atom("'hex'", SqlType.TEXT, node.span()));
    }

    @Override
    public SqlExpr visitBooleanLiteral(Expr.BooleanLiteral node) {
        return SqlExpr.atom(node.value() ? "TRUE" : "FALSE", SqlType.BOOLEAN, node.span());
    }

    @Override
    public SqlExpr visitCurrentTime(Expr.CurrentTime node) {
        return dates().currentText(node);
    }

    @Override
    public SqlExpr visitParameter(Expr.Parameter node) {
        SqlType type = context().parameter(node).value().type();
        String name = PostgresTypes.name(type);
        if (name == null || type.is(Kind.NUMBER)) {
            throw context()
                    .notPortable(
                            node,
                            "the type of this parameter is not known",
                            "declare it, for example (:name AS INTEGER)");
        }
        return SqlExpr.of(new Shape.Mark(context().slot(node)), type, node.span())
                .cast(name, type);
    }

    @Override
    public SqlExpr visitUnary(Expr.Unary node) {
        return arithmetic.unary(node);
    }

    @Override
    public SqlExpr visitBinary(Expr.Binary node) {
        BinaryOperator operator = node.operator();
        if (operator.isLogical()) {
            return new PostgresChains(this).logical(node);
        } else if (operator.isComparison()) {
            return comparisons.compare(node);
        } else if (operator == BinaryOperator.CONCAT) {
            return conversions.concat(node);
        } else if (operator == BinaryOperator.JSON_GET_VALUE
                && type(node.left()).is(Kind.ARRAY)) {
            return arrays.element(node.left(), node.right(), node);
        } else if (operator == BinaryOperator.JSON_GET || operator == BinaryOperator.JSON_GET_VALUE) {
            return json().operator(node);
        }
        return arithmetic.binary(node);
    }

    @Override
    public SqlExpr visitIsNull(Expr.IsNull node) {
        SqlExpr operand = lower(node.operand());
        return SqlExpr.of(
                new Shape.Postfix(operand, node.negated() ? "IS NOT NULL" : "IS NULL"), SqlType.BOOLEAN, node.span());
    }

    @Override
    public SqlExpr visitLike(Expr.Like node) {
        return matching.like(node);
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
        return comparisons.inCollection(node, false);
    }

    @Override
    public SqlExpr visitInSelect(Expr.InSelect node) {
        return new PostgresMembership(this).inSelect(node, false);
    }

    @Override
    public SqlExpr visitScalarSubquery(Expr.ScalarSubquery node) {
        if (type(node).is(Kind.NULL)) {
            return visitNullLiteral(new Expr.NullLiteral(node.span()));
        }
        Select select = node.select();
        SqlQuery query = queries().first(select);
        if (query == null) {
            throw context()
                    .undefinedOrder(
                            node,
                            "this subquery may have several rows, and which one is taken is not defined",
                            "add ORDER BY and LIMIT 1, or an aggregate");
        }
        List<ResultColumn> results = context().facts().columns(select);
        SqlType type = results.size() == 1 && results.get(0) instanceof ResultColumn.Scalar scalar
                ? scalar.value().type()
                : SqlType.UNKNOWN;
        return SqlExpr.of(new Shape.Scalar(query), type, node.span()).with(Traits.bytewise(type.is(Kind.TEXT)));
    }

    /** What is NULL whatever the row is needs no more than that: PostgreSQL would take it for a text. */
    private boolean isNothing(Expr node) {
        if (!type(node).is(Kind.NULL)) {
            return false;
        }
        List<Expr> groups = new ArrayList<>();
        AstWalk.each(node, expr -> {
            if (expr instanceof Expr.FunctionCall call
                    && call.over() == null
                    && FunctionTable.find(call.name().text(), call.arguments().size())
                            .filter(row -> row.kind() == FunctionSignature.Kind.SCALAR)
                            .isEmpty()) {
                groups.add(call);
            }
        });
        return groups.isEmpty();
    }

    @Override
    public SqlExpr visitFunctionCall(Expr.FunctionCall node) {
        if (isNothing(node)) {
            return visitNullLiteral(new Expr.NullLiteral(node.span()));
        }
        if (SqliteDates.isTextFunction(node) && type(node).isTemporal()) {
            return dates().typed(node, type(node));
        }
        return functions.call(node);
    }

    @Override
    public SqlExpr visitCast(Expr.Cast node) {
        return casts.cast(node);
    }

    @Override
    public SqlExpr visitCase(Expr.Case node) {
        if (isNothing(node)) {
            return visitNullLiteral(new Expr.NullLiteral(node.span()));
        }
        SqlType type = type(node);
        List<Shape.Branch> branches = new ArrayList<>();
        Expr operand = node.operand();
        for (Expr.When when : node.whens()) {
            SqlExpr condition =
                    operand == null ? condition(when.condition()) : comparisons.equal(operand, when.condition(), node);
            branches.add(new Shape.Branch(condition, coerce(when.result(), type)));
        }
        Expr otherwise = node.otherwise();
        SqlExpr last = otherwise == null ? null : coerce(otherwise, type);
        Shape.CaseOf choice = new Shape.CaseOf(null, branches, last);
        return SqlExpr.of(choice, type, node.span()).with(Traits.chosen(type, choice.results()));
    }

    @Override
    public SqlExpr visitCollate(Expr.Collate node) {
        return lower(node.operand());
    }
}
