package dev.sluice.runtime.translate;

import dev.sluice.runtime.translate.Shape.Branch;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes expressions: parentheses by the engine's own precedence, never more than it needs and a reader wants.
 *
 * <p>Everything is written in the order of the text, so that the slots come out in the order of the marks.
 */
final class ExpressionPrinter {
    private static final int LONGEST_CASE = 80;
    private static final int LONGEST_SUBQUERY = 60;

    /** Beyond this depth nothing is indented further. */
    private static final int DEEPEST_INDENTATION = 40;

    /** How much longer than the source a text may be, in expressions for each character, before it is given up. */
    private static final int REPETITIONS = 100;

    /** How many expressions any text may have. */
    private static final int ALWAYS_WRITTEN = 1_000_000;

    private final Spelling spelling;
    private final List<Integer> slots = new ArrayList<>();
    private final QueryPrinter queries;
    private int depth;
    private final boolean parted;
    private final long most;
    private long written;
    private boolean flat;
    private int room;

    ExpressionPrinter(Spelling spelling) {
        this(spelling, false, ALWAYS_WRITTEN);
    }

    /**
     * Begins the text of a statement.
     *
     * @param parted whether optional terms and parameters are marked, to be taken apart by {@link PartMarks}
     * @param source what it is made from
     */
    ExpressionPrinter(Spelling spelling, boolean parted, SourceSpan source) {
        this(spelling, parted, ALWAYS_WRITTEN / 4 + (long) REPETITIONS * (source.end() - source.start()));
    }

    private ExpressionPrinter(Spelling spelling, boolean parted, long most) {
        this.spelling = spelling;
        this.parted = parted;
        this.most = most;
        this.queries = new QueryPrinter(this, spelling);
    }

    List<Integer> slots() {
        return List.copyOf(slots);
    }

    QueryPrinter queries() {
        return queries;
    }

    String print(SqlExpr expr) {
        return print(expr, 0);
    }

    /**
     * Writes an expression, in parentheses if it binds looser than asked for.
     *
     * @throws RefusedException when what repeats its operands was nested until the whole became too long
     */
    String print(SqlExpr expr, int least) {
        if (flat && --room < 0) {
            throw new TooWideException();
        }
        if (++written > most) {
            throw Context.tooDeep(expr.span());
        }
        String text = write(expr);
        return level(expr.shape()) < least ? "(" + text + ")" : text;
    }

    private int level(Shape shape) {
        if (shape instanceof Shape.Infix infix) {
            return spelling.infix(infix.operator());
        } else if (shape instanceof Shape.Optional optional) {
            return spelling.infix(optional.operator());
        } else if (shape instanceof Shape.Prefix prefix) {
            return prefix.operator().equals("NOT") ? Spelling.NOT : spelling.prefix(prefix.operator());
        } else if (shape instanceof Shape.Atom atom) {
            return atom.text().startsWith("-") ? spelling.prefix("-") : Spelling.PRIMARY;
        } else if (shape instanceof Shape.Postfix || shape instanceof Shape.InQuery || shape instanceof Shape.InItems) {
            return 4;
        } else if (shape instanceof Shape.Range || shape instanceof Shape.Matching) {
            return 4;
        } else if (shape instanceof Shape.CastTo) {
            return spelling.conversion();
        } else if (shape instanceof Shape.Collated) {
            return spelling.collate();
        }
        return Spelling.PRIMARY;
    }

    private String write(SqlExpr expr) {
        Shape shape = expr.shape();
        if (shape instanceof Shape.Atom atom) {
            return atom.text();
        } else if (shape instanceof Shape.Name name) {
            return name.parts().stream().map(spelling::name).collect(Collectors.joining("."));
        } else if (shape instanceof Shape.Mark mark) {
            slots.add(mark.slot());
            return parted ? PartMarks.parameter() : "?";
        } else if (shape instanceof Shape.Infix infix) {
            return infix(infix);
        } else if (shape instanceof Shape.Optional optional) {
            return optional(optional);
        } else if (shape instanceof Shape.Prefix prefix) {
            return prefix(prefix);
        } else if (shape instanceof Shape.Postfix postfix) {
            return print(postfix.operand(), Spelling.OPERAND) + " " + postfix.operator();
        } else if (shape instanceof Shape.CastTo cast) {
            return cast(cast);
        } else if (shape instanceof Shape.Collated collated) {
            return print(collated.operand(), spelling.collate() + 1) + " COLLATE " + collated.collation();
        }
        return writeRest(shape);
    }

    private String writeRest(Shape shape) {
        if (shape instanceof Shape.Call call) {
            return call(call);
        } else if (shape instanceof Shape.CaseOf caseOf) {
            return fitting(LONGEST_CASE, () -> caseOf(caseOf));
        } else if (shape instanceof Shape.Scalar scalar) {
            return nested(scalar.query());
        } else if (shape instanceof Shape.ExistsIn exists) {
            return "EXISTS " + nested(exists.query());
        } else if (shape instanceof Shape.InQuery in) {
            return print(in.operand(), Spelling.OPERAND) + (in.negated() ? " NOT IN " : " IN ") + nested(in.query());
        } else if (shape instanceof Shape.InItems in) {
            return print(in.operand(), Spelling.OPERAND)
                    + (in.negated() ? " NOT IN (" : " IN (")
                    + list(in.items())
                    + ")";
        } else if (shape instanceof Shape.Range range) {
            String operand = print(range.operand(), Spelling.OPERAND);
            String low = lowerBound(print(range.low(), Spelling.OPERAND));
            String high = print(range.high(), Spelling.OPERAND);
            return operand + (range.negated() ? " NOT BETWEEN " : " BETWEEN ") + low + " AND " + high;
        } else if (shape instanceof Shape.Matching matching) {
            return matching(matching);
        } else if (shape instanceof Shape.Row row) {
            return "(" + list(row.items()) + ")";
        } else if (shape instanceof Shape.ArrayOf array) {
            return "ARRAY[" + list(array.items()) + "]";
        } else if (shape instanceof Shape.Subscript subscript) {
            return "(" + print(subscript.base()) + ")[" + print(subscript.index()) + "]";
        } else if (shape instanceof Shape.OrderedSet set) {
            SqlExpr filter = set.filter();
            return set.function() + "(" + print(set.fraction()) + ") WITHIN GROUP (ORDER BY " + print(set.value()) + ")"
                    + (filter == null ? "" : " FILTER (WHERE " + print(filter) + ")");
        } else if (shape instanceof Shape.Around around) {
            return around.before() + print(around.operand()) + around.after();
        } else if (shape instanceof Shape.Extract extract) {
            return "extract(" + extract.field() + " FROM " + print(extract.operand()) + ")";
        }
        throw new AssertionError(shape);
    }

    /** Behind BETWEEN, the grammar of PostgreSQL takes AT TIME ZONE and COLLATE in parentheses only. */
    private static String lowerBound(String text) {
        return text.contains(" AT TIME ZONE ") || text.contains(" COLLATE ") ? "(" + text + ")" : text;
    }

    private String infix(Shape.Infix infix) {
        int level = spelling.infix(infix.operator());
        boolean chained = level <= Spelling.AND
                || level == 8
                || level == 9
                || infix.operator().equals("||");
        int left = chained ? level : Math.max(level + 1, Spelling.OPERAND);
        if (!chained && level == Spelling.OPERAND) {
            left = level + 1;
        }
        int right = level <= Spelling.AND ? level : Math.max(level + 1, Spelling.OPERAND);
        String first = operand(infix.left(), infix.operator(), left);
        return first + " " + infix.operator() + " " + operand(infix.right(), infix.operator(), right);
    }

    private String optional(Shape.Optional optional) {
        int level = spelling.infix(optional.operator());
        String left = print(optional.left(), level);
        String right = optional.operator() + " " + print(optional.right(), level);
        return left + PartMarks.fragment(optional.fragment(), right) + lineBreak();
    }

    /** Operators of one level that differ are kept apart by parentheses for the reader's sake. */
    private String operand(SqlExpr operand, String operator, int least) {
        boolean other = operand.shape() instanceof Shape.Infix inner
                && spelling.infix(inner.operator()) == spelling.infix(operator)
                && !inner.operator().equals(operator)
                && operator.equals("||");
        return print(operand, other ? Spelling.PRIMARY : least);
    }

    private String prefix(Shape.Prefix prefix) {
        if (prefix.operator().equals("NOT")) {
            return "NOT " + print(prefix.operand(), Spelling.OPERAND);
        }
        int level = spelling.prefix(prefix.operator());
        // Where a prefix binds like the infix operators, one of those below it keeps its parentheses.
        String operand = print(prefix.operand(), level == Spelling.OPERAND ? level + 1 : level);
        return prefix.operator() + (operand.startsWith("-") ? "(" + operand + ")" : operand);
    }

    private String cast(Shape.CastTo cast) {
        if (spelling.shortConversion()) {
            return print(cast.operand(), spelling.conversion()) + "::" + cast.type();
        }
        return "CAST(" + print(cast.operand()) + " AS " + cast.type() + ")";
    }

    private String matching(Shape.Matching matching) {
        String operand = print(matching.operand(), Spelling.OPERAND);
        String text = operand + " " + matching.operator() + " " + print(matching.pattern(), Spelling.OPERAND);
        SqlExpr escape = matching.escape();
        return escape == null ? text : text + " ESCAPE " + print(escape, Spelling.OPERAND);
    }

    private String call(Shape.Call call) {
        StringBuilder out = new StringBuilder(call.function()).append('(');
        out.append(call.distinct() ? "DISTINCT " : "").append(list(call.arguments()));
        if (!call.orderBy().isEmpty()) {
            out.append(" ORDER BY ").append(orders(call.orderBy()));
        }
        out.append(')');
        SqlExpr filter = call.filter();
        if (filter != null) {
            out.append(" FILTER (WHERE ").append(print(filter)).append(')');
        }
        SqlWindow over = call.over();
        if (over instanceof SqlWindow.Named named) {
            out.append(" OVER ").append(spelling.name(named.name()));
        } else if (over instanceof SqlWindow.Defined defined) {
            out.append(" OVER (").append(window(defined)).append(')');
        }
        return out.toString();
    }

    private String caseOf(Shape.CaseOf node) {
        StringBuilder out = new StringBuilder("CASE");
        SqlExpr operand = node.operand();
        if (operand != null) {
            out.append(' ').append(print(operand));
        }
        depth++;
        for (Branch branch : node.branches()) {
            out.append(lineBreak()).append("WHEN ").append(print(branch.condition()));
            out.append(" THEN ").append(print(branch.result()));
        }
        SqlExpr otherwise = node.otherwise();
        if (otherwise != null) {
            out.append(lineBreak()).append("ELSE ").append(print(otherwise));
        }
        depth--;
        return out.append(lineBreak()).append("END").toString();
    }

    /** Writes the inside of a window definition. */
    String window(SqlWindow.Defined window) {
        List<String> parts = new ArrayList<>();
        if (window.base() != null) {
            parts.add(spelling.name(window.base()));
        }
        if (!window.partitionBy().isEmpty()) {
            parts.add("PARTITION BY " + list(window.partitionBy()));
        }
        if (!window.orderBy().isEmpty()) {
            parts.add("ORDER BY " + orders(window.orderBy()));
        }
        SqlWindow.Frame frame = window.frame();
        if (frame != null) {
            String start = bound(frame.start());
            String end = frame.end() == null ? null : bound(frame.end());
            parts.add(frame.unit() + " " + (end == null ? start : "BETWEEN " + start + " AND " + end)
                    + (frame.exclude().isEmpty() ? "" : " " + frame.exclude()));
        }
        return String.join(" ", parts);
    }

    private String bound(SqlWindow.Bound bound) {
        SqlExpr offset = bound.offset();
        return offset == null ? bound.word() : print(offset) + " " + bound.word();
    }

    String orders(List<SqlOrder> orders) {
        return join(
                orders,
                order -> print(order.expr())
                        + (order.descending() ? " DESC" : "")
                        + (order.nulls().isEmpty() ? "" : " " + order.nulls()));
    }

    String list(List<SqlExpr> items) {
        return join(items, this::print);
    }

    <T> String join(List<T> items, Function<T, String> writer) {
        List<String> out = new ArrayList<>();
        for (T item : items) {
            out.add(writer.apply(item));
        }
        return String.join(", ", out);
    }

    /** Writes a query in parentheses, on one line where that is short. */
    String nested(SqlQuery query) {
        return nested(query, LONGEST_SUBQUERY);
    }

    /** Writes a query in parentheses, on one line of at most so many characters, else on lines of its own. */
    String nested(SqlQuery query, int longest) {
        String onOneLine = tryFlat(longest, () -> queries.query(query));
        if (onOneLine != null) {
            return "(" + onOneLine + ")";
        }
        depth++;
        String text = "(" + lineBreak() + queries.query(query);
        depth--;
        return text + lineBreak() + ")";
    }

    /** Writes on one line where that is short, else as the writer breaks it. */
    String fitting(int longest, java.util.function.Supplier<String> writer) {
        String onOneLine = tryFlat(longest, writer);
        return onOneLine != null ? onOneLine : writer.get();
    }

    private @Nullable String tryFlat(int longest, java.util.function.Supplier<String> writer) {
        if (flat) {
            return writer.get();
        }
        int marks = slots.size();
        int depthBefore = depth;
        flat = true;
        room = longest;
        try {
            String text = writer.get();
            if (text.length() <= longest) {
                return text;
            }
        } catch (TooWideException tooWide) {
            depth = depthBefore;
        } finally {
            flat = false;
        }
        slots.subList(marks, slots.size()).clear();
        return null;
    }

    /** Ends an attempt to write on one line as soon as more expressions are written than it could hold. */
    private static final class TooWideException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TooWideException() {
            super("more than fits on a line", null, false, false);
        }
    }

    /** Returns a line break and the indentation of the place, or a space where all goes on one line. */
    String lineBreak() {
        return flat ? " " : "\n" + "  ".repeat(Math.min(depth, DEEPEST_INDENTATION));
    }

    /** Writes something one level further in. */
    String indented(java.util.function.Supplier<String> writer) {
        depth++;
        String text = writer.get();
        depth--;
        return text;
    }

    boolean flat() {
        return flat;
    }
}
