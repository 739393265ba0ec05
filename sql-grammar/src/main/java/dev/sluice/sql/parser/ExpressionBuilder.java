package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.parser.internal.SluiceParser.ExprContext;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds expressions, and measures how deep they nest as SQLite does. */
final class ExpressionBuilder {
    /** SQLite's SQLITE_MAX_EXPR_DEPTH ("Implementation Limits For SQLite"). */
    static final int MAX_DEPTH = 1000;

    private final BuildContext context;
    private final PrimaryBuilder primaries;

    /** Depth of the expression that was built last. */
    private int depth;

    /** Depth of the deepest expression of the query that is being built. */
    private int deepest;

    ExpressionBuilder(BuildContext context) {
        this.context = context;
        this.primaries = new PrimaryBuilder(context, this);
    }

    /**
     * Builds an expression.
     *
     * @param tree the operand and what follows it
     */
    Expr build(ExprContext tree) {
        if (tree.exprTail().isEmpty() && tree.operand().prefix.isEmpty()) {
            return primaries.build(tree.operand().primary());
        }
        return new OperatorBuilder(context, this, primaries, tree).build();
    }

    @Nullable
    Expr optional(@Nullable ExprContext tree) {
        return tree == null ? null : build(tree);
    }

    /**
     * Builds expressions; {@link #depth()} is that of the deepest.
     *
     * @param trees perhaps none
     */
    List<Expr> list(List<ExprContext> trees) {
        List<Expr> all = new ArrayList<>(trees.size());
        int most = 0;
        for (ExprContext tree : trees) {
            all.add(build(tree));
            most = Math.max(most, depth);
        }
        depth = most;
        return all;
    }

    /** Returns the depth of the expression that was built last. */
    int depth() {
        return depth;
    }

    /**
     * Notes the depth of the expression that was just built.
     *
     * @param levels the depth
     * @param span where it stands
     * @throws SyntaxProblem if it is deeper than SQLite allows
     */
    void depth(int levels, SourceSpan span) {
        if (levels > MAX_DEPTH) {
            throw tooDeep(span);
        }
        depth = levels;
        deepest = Math.max(deepest, levels);
    }

    private static SyntaxProblem tooDeep(SourceSpan span) {
        return new SyntaxProblem(
                Diagnostic.of(DiagnosticCode.TOO_DEEP, span, "expression nests deeper than " + MAX_DEPTH + " levels")
                        .withHelp("split the expression; many values fit into IN (..) or a VALUES table"));
    }

    /** Begins a subquery; returns what {@link #endQuery} needs. */
    int beginQuery() {
        int outer = deepest;
        deepest = 0;
        return outer;
    }

    /**
     * Ends a subquery; {@link #depth()} is that of its deepest expression.
     *
     * @param outer what {@link #beginQuery} returned
     */
    void endQuery(int outer) {
        depth = deepest;
        deepest = Math.max(outer, deepest);
    }

    /**
     * Builds a column's name without a table; TRUE and FALSE are values.
     *
     * @param name the name
     */
    static Expr column(Identifier name) {
        if (!name.quoted()) {
            if (name.text().equalsIgnoreCase("TRUE")) {
                return new Expr.BooleanLiteral(true, name.span());
            }
            if (name.text().equalsIgnoreCase("FALSE")) {
                return new Expr.BooleanLiteral(false, name.span());
            }
        }
        return new Expr.ColumnRef(null, null, name, name.span());
    }
}
