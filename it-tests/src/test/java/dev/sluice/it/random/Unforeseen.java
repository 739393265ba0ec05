package dev.sluice.it.random;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Failures that no analysis foresees, because the rows decide: an INTEGER that left its range, and what a column refuses. */
final class Unforeseen {
    private static final Pattern NOT_STORED =
            Pattern.compile("cannot store (\\w+) value in (\\w+) column \\w+\\.(\\w+)");
    private static final Set<BinaryOperator> GROWING =
            Set.of(BinaryOperator.ADD, BinaryOperator.SUBTRACT, BinaryOperator.MULTIPLY, BinaryOperator.DIVIDE);
    private static final Set<Kind> BY_ROW = Set.of(Kind.NUMBER, Kind.DYNAMIC, Kind.ANY);

    private final World world;
    private final StatementFacts facts;

    Unforeseen(World world, Prepared prepared) {
        this.world = world;
        this.facts = prepared.facts();
    }

    /** Tells whether a failure on SQLite contradicts nothing that was said of the statement. */
    boolean allows(Outcome outcome) {
        return (outcome.isOverflow() || outcome.isReadOtherwise())
                ? mayOverflow()
                : outcome.isStoredOtherwise() && mayBeRefused(outcome.message());
    }

    /** Whether an INTEGER may leave its range: SQLite goes on with a REAL then, which is told where it is read or stored. */
    private boolean mayOverflow() {
        return (world.hasExtremes() || facts.statement().span().text().contains("random()"))
                && (world.computes() || Nodes.in(facts.statement()).anyMatch(this::grows));
    }

    private boolean grows(Node node) {
        if (node instanceof Expr.FunctionCall call && call.name().key().equals("sum")) {
            return true;
        }
        if (node instanceof Expr.Cast cast && facts.typeOf(cast).type().is(Kind.NUMERIC)) {
            return true;
        }
        return node instanceof Expr.Binary binary
                ? GROWING.contains(binary.operator())
                        && facts.typeOf(binary).type().is(Kind.INTEGER)
                : node instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE;
    }

    /** Whether a column refused a value that was said to be of another type in some rows. */
    private boolean mayBeRefused(String message) {
        Matcher refused = NOT_STORED.matcher(message);
        if (!refused.find()) {
            return false;
        }
        boolean whole = refused.group(2).startsWith("INT");
        boolean grown = whole && refused.group(1).equals("REAL") && mayOverflow();
        return grown
                || given(refused.group(3)).stream()
                        .anyMatch(type -> BY_ROW.contains(type.kind()) || (whole && type.is(Kind.REAL)));
    }

    /** The types of all that the statement writes to the columns of a name. */
    private List<SqlType> given(String column) {
        List<SqlType> types = new ArrayList<>();
        Nodes.in(facts.statement()).forEach(node -> {
            if (node instanceof Assignment assignment) {
                given(assignment.columns(), assignment.value(), column, types);
            } else if (node instanceof Insert insert && insert.source() instanceof Insert.Query query) {
                List<ResultColumn> columns = facts.columns(query.select());
                for (int i = 0; i < columns.size() && i < insert.columns().size(); i++) {
                    if (insert.columns().get(i).key().equals(Identifier.key(column))
                            && columns.get(i) instanceof ResultColumn.Scalar scalar) {
                        types.add(scalar.value().type());
                    }
                }
            }
        });
        return types;
    }

    private void given(List<Identifier> columns, Expr value, String column, List<SqlType> types) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(Identifier.key(column))) {
                Expr part = value instanceof Expr.RowValue row ? row.items().get(i) : value;
                types.add(facts.typeOf(part).type());
            }
        }
    }
}
