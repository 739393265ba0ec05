package dev.sluice.sql.parser;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.UnaryOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints expressions; a part gets parentheses where it binds less tightly than its place asks for. */
final class ExprPrinter implements Expr.Visitor<SqlText> {
    private static final int NOT = 3;
    private static final int EQUALITY = BinaryOperator.EQ.precedence();
    private static final int COLLATE = 11;
    private static final int UNARY = 12;
    private static final int PRIMARY = 13;

    private final SqlText out;
    private final boolean all;

    /**
     * Makes a printer.
     *
     * @param out where to
     * @param all whether every operation gets parentheses
     */
    ExprPrinter(SqlText out, boolean all) {
        this.out = out;
        this.all = all;
    }

    SqlText print(Expr expr) {
        return expr.accept(this);
    }

    SqlText list(List<Expr> exprs) {
        return out.list(exprs, this::print);
    }

    private SqlText select(Select select) {
        out.add("(");
        new SelectPrinter(out).select(select);
        return out.add(")");
    }

    /** Prints a part, in parentheses if its level is lower than asked for. */
    private SqlText part(Expr expr, int level) {
        int own = level(expr);
        if (all ? own < PRIMARY : own < level) {
            out.add("(");
            print(expr);
            return out.add(")");
        }
        return print(expr);
    }

    private static int level(Expr expr) {
        if (expr instanceof Expr.Binary binary) {
            return binary.operator().precedence();
        }
        if (expr instanceof Expr.OptionalTerm term) {
            return term.operator().precedence();
        }
        if (expr instanceof Expr.Unary unary) {
            return unary.operator() == UnaryOperator.NOT ? NOT : UNARY;
        }
        if (expr instanceof Expr.Collate) {
            return COLLATE;
        }
        boolean predicate = expr instanceof Expr.IsNull
                || expr instanceof Expr.Like
                || expr instanceof Expr.Between
                || expr instanceof Expr.InList
                || expr instanceof Expr.InCollection
                || expr instanceof Expr.InSelect;
        return predicate ? EQUALITY : PRIMARY;
    }

    @Override
    public SqlText visitNullLiteral(Expr.NullLiteral node) {
        return out.add("NULL");
    }

    @Override
    public SqlText visitIntegerLiteral(Expr.IntegerLiteral node) {
        return out.addIf(node.text().startsWith("-") && out.endsWith('-'), " ").add(node.text());
    }

    @Override
    public SqlText visitRealLiteral(Expr.RealLiteral node) {
        return out.add(node.text());
    }

    @Override
    public SqlText visitStringLiteral(Expr.StringLiteral node) {
        return out.add("'").add(node.value().replace("'", "''")).add("'");
    }

    @Override
    public SqlText visitBlobLiteral(Expr.BlobLiteral node) {
        return out.add("x'").add(node.hex()).add("'");
    }

    @Override
    public SqlText visitBooleanLiteral(Expr.BooleanLiteral node) {
        return out.add(node.value() ? "TRUE" : "FALSE");
    }

    @Override
    public SqlText visitCurrentTime(Expr.CurrentTime node) {
        return out.add("CURRENT_").add(node.kind().name());
    }

    @Override
    public SqlText visitColumnRef(Expr.ColumnRef node) {
        if (node.schema() != null) {
            out.name(node.schema()).add(".");
        }
        if (node.table() != null) {
            out.name(node.table()).add(".");
        }
        return out.name(node.column());
    }

    @Override
    public SqlText visitParameter(Expr.Parameter node) {
        return out.add(String.valueOf(node.sign()))
                .add(node.name() == null ? Integer.toString(node.number()) : node.name());
    }

    @Override
    public SqlText visitPlaceholder(Expr.Placeholder node) {
        return out.add("$").add(node.name());
    }

    @Override
    public SqlText visitUnary(Expr.Unary node) {
        if (node.operator() == UnaryOperator.NOT) {
            out.add("NOT ");
            return part(node.operand(), NOT);
        }
        String symbol = node.operator().symbol();
        out.addIf(symbol.equals("-") && out.endsWith('-'), " ").add(symbol);
        return part(node.operand(), UNARY);
    }

    @Override
    public SqlText visitBinary(Expr.Binary node) {
        int level = node.operator().precedence();
        part(node.left(), level).add(" ").add(node.operator().symbol()).add(" ");
        return part(node.right(), level + 1);
    }

    @Override
    public SqlText visitOptionalTerm(Expr.OptionalTerm node) {
        part(node.left(), node.operator().precedence())
                .add(" [[ ")
                .add(node.operator().symbol())
                .add(" ");
        return print(node.right()).add(" ]]");
    }

    @Override
    public SqlText visitIsNull(Expr.IsNull node) {
        return part(node.operand(), EQUALITY).add(node.negated() ? " IS NOT NULL" : " IS NULL");
    }

    @Override
    public SqlText visitLike(Expr.Like node) {
        part(node.operand(), EQUALITY).add(node.negated() ? " NOT " : " ");
        out.add(node.operator().name()).add(" ");
        part(node.pattern(), EQUALITY + 1);
        if (node.escape() != null) {
            out.add(" ESCAPE ");
            part(node.escape(), EQUALITY + 1);
        }
        return out;
    }

    @Override
    public SqlText visitBetween(Expr.Between node) {
        part(node.operand(), EQUALITY).add(node.negated() ? " NOT BETWEEN " : " BETWEEN ");
        part(node.low(), EQUALITY + 1).add(" AND ");
        return part(node.high(), EQUALITY + 1);
    }

    @Override
    public SqlText visitInList(Expr.InList node) {
        in(node.operand(), node.negated()).add("(");
        return list(node.items()).add(")");
    }

    @Override
    public SqlText visitInCollection(Expr.InCollection node) {
        in(node.operand(), node.negated());
        return print(node.collection());
    }

    @Override
    public SqlText visitInSelect(Expr.InSelect node) {
        in(node.operand(), node.negated());
        return select(node.select());
    }

    private SqlText in(Expr operand, boolean negated) {
        return part(operand, EQUALITY).add(negated ? " NOT IN " : " IN ");
    }

    @Override
    public SqlText visitExists(Expr.Exists node) {
        out.add("EXISTS ");
        return select(node.select());
    }

    @Override
    public SqlText visitScalarSubquery(Expr.ScalarSubquery node) {
        return select(node.select());
    }

    @Override
    public SqlText visitRowValue(Expr.RowValue node) {
        out.add("(");
        return list(node.items()).add(")");
    }

    @Override
    public SqlText visitFunctionCall(Expr.FunctionCall node) {
        out.name(node.name()).add("(").addIf(node.star(), "*").addIf(node.distinct(), "DISTINCT ");
        list(node.arguments());
        if (!node.orderBy().isEmpty()) {
            out.addIf(!node.arguments().isEmpty(), " ");
            new SelectPrinter(out).orderBy(node.orderBy());
        }
        out.add(")");
        if (node.filter() != null) {
            out.add(" FILTER (WHERE ");
            print(node.filter()).add(")");
        }
        return over(node.over());
    }

    private SqlText over(@Nullable Over over) {
        if (over instanceof Over.Named named) {
            return out.add(" OVER ").name(named.name());
        }
        if (over instanceof Over.Window window) {
            out.add(" OVER ");
            new SelectPrinter(out).window(window);
        }
        return out;
    }

    @Override
    public SqlText visitCast(Expr.Cast node) {
        out.add("CAST(");
        print(node.operand()).add(" AS ");
        return out.type(node.type()).add(")");
    }

    @Override
    public SqlText visitCase(Expr.Case node) {
        out.add("CASE");
        if (node.operand() != null) {
            out.add(" ");
            print(node.operand());
        }
        for (Expr.When when : node.whens()) {
            out.add(" WHEN ");
            print(when.condition()).add(" THEN ");
            print(when.result());
        }
        if (node.otherwise() != null) {
            out.add(" ELSE ");
            print(node.otherwise());
        }
        return out.add(" END");
    }

    @Override
    public SqlText visitCollate(Expr.Collate node) {
        return part(node.operand(), COLLATE).add(" COLLATE ").name(node.collation());
    }

    @Override
    public SqlText visitRaise(Expr.Raise node) {
        out.add("RAISE(").add(node.action().name());
        if (node.message() != null) {
            out.add(", ");
            print(node.message());
        }
        return out.add(")");
    }

    /** Prints a text and an expression, if there is an expression. */
    SqlText optional(String before, @Nullable Expr expr) {
        if (expr != null) {
            out.add(before);
            print(expr);
        }
        return out;
    }
}
