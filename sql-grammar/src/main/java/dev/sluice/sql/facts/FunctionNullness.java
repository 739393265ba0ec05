package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.NullRule;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the result of a function may be NULL, by the rule of its row. */
final class FunctionNullness {
    private static final Pattern SMALL_STEP =
            Pattern.compile("[+-]?\\d{1,4}(\\.\\d+)? +(second|minute|hour|day|month|year)s?", Pattern.CASE_INSENSITIVE);
    /** What leads to another hour or weekday. */
    private static final Pattern DAY_STEP = Pattern.compile("localtime|utc|weekday -?[0-6]");

    private static final Set<String> SAFE_MODIFIERS = Set.of(
            "start of day",
            "start of month",
            "start of year",
            "end of day",
            "end of month",
            "end of year",
            "subsec",
            "subsecond",
            "ceiling",
            "floor");
    private static final String FORMATS = "deFfGgHIjJklmMpPRsSTuUVwWY%";

    private final TypeGraph graph;
    private final Infinities infinities;

    FunctionNullness(TypeGraph graph, Infinities infinities) {
        this.graph = graph;
        this.infinities = infinities;
    }

    /**
     * Tells whether a call may give NULL.
     *
     * @param call the call
     * @param signature its row
     * @param nullable tells whether an argument may be NULL
     * @param window the window of a window function, else null
     * @param grouped whether an aggregate goes through at least one row
     */
    boolean nullable(
            Expr.FunctionCall call,
            FunctionSignature signature,
            Predicate<Expr> nullable,
            Over.@Nullable Window window,
            boolean grouped) {
        List<Expr> arguments = call.arguments();
        NullRule rule = signature.nulls();
        switch (rule) {
            case NEVER:
                return false;
            case ALWAYS:
                return true;
            case ANY_ARGUMENT, REPLACEMENT:
                return any(arguments, nullable);
            case FIRST_ARGUMENT:
                return arguments.isEmpty() || nullable.test(arguments.get(0));
            case ALL_ARGUMENTS:
                return arguments.stream().allMatch(nullable);
            case NUMBERS:
                return numbers(arguments, nullable);
            case POWER:
                return numbers(arguments, nullable) || !(arguments.get(1) instanceof Expr.IntegerLiteral);
            case REMAINDER:
                return numbers(arguments, nullable) || Infinities.value(arguments.get(1)) == 0;
            case NTH:
                return !(arguments.get(1) instanceof Expr.IntegerLiteral nth && nth.value() == 1)
                        || overRows(call, nullable, window, grouped);
            case ANY_ARGUMENT_OR_BYTES:
                return any(arguments, nullable) || mayBeBytes(graph.type(arguments.get(0)));
            case CHOICE:
                throw new AssertionError("a choice is read as CASE");
            case TIME:
                return time(arguments, 0, nullable);
            case TIME_FORMAT:
                return arguments.isEmpty() || !isFormat(arguments.get(0)) || time(arguments, 1, nullable);
            case JSON_EDIT:
                return jsonEdit(arguments, nullable);
            case JSON_REMOVE:
                return arguments.isEmpty()
                        || any(arguments, nullable)
                        || !arguments.stream().skip(1).allMatch(FunctionNullness::isPathIntoDocument);
            case JSON_PATH:
                return arguments.size() > 1 || any(arguments, nullable);
            case NO_ROWS, FRAME:
                return overRows(call, nullable, window, grouped);
            case OTHER_ROW:
                return arguments.size() < 3 || any(arguments, nullable);
        }
        throw new AssertionError(rule);
    }

    private boolean numbers(List<Expr> arguments, Predicate<Expr> nullable) {
        return any(arguments, nullable)
                || arguments.stream().anyMatch(a -> !isNumber(graph.type(a)) || infinities.possible(a));
    }

    private static boolean any(List<Expr> arguments, Predicate<Expr> nullable) {
        return arguments.stream().anyMatch(nullable);
    }

    private boolean overRows(
            Expr.FunctionCall call, Predicate<Expr> nullable, Over.@Nullable Window window, boolean grouped) {
        boolean surelyRows = call.over() == null ? grouped : window != null && holdsCurrentRow(window);
        boolean valueKnown = !call.arguments().isEmpty()
                && !call.arguments().stream().anyMatch(nullable)
                && !infinities.possible(call.arguments().get(0))
                && isKnownValue(graph.type(call.arguments().get(0)));
        return !surelyRows || !valueKnown || call.filter() != null;
    }

    private static boolean isKnownValue(SqlType type) {
        return !type.is(Kind.UNKNOWN);
    }

    /** Tells whether the row that a window function is computed for is always within its frame. */
    static boolean holdsCurrentRow(Over.Window window) {
        Over.Frame frame = window.frame();
        if (frame == null) {
            return window.base() == null;
        }
        Over.Bound end = frame.end();
        boolean startsBefore = frame.start().kind() != Over.BoundKind.FOLLOWING
                && frame.start().kind() != Over.BoundKind.UNBOUNDED_FOLLOWING;
        boolean endsBehind = end == null
                || (end.kind() != Over.BoundKind.PRECEDING && end.kind() != Over.BoundKind.UNBOUNDED_PRECEDING);
        boolean kept = frame.exclude() == Over.Exclude.NO_OTHERS || frame.exclude() == Over.Exclude.TIES;
        return startsBefore && endsBehind && kept;
    }

    private boolean time(List<Expr> arguments, int from, Predicate<Expr> nullable) {
        if (arguments.size() <= from) {
            return false;
        }
        Expr value = arguments.get(from);
        boolean now = value instanceof Expr.StringLiteral text && text.value().equalsIgnoreCase("now");
        boolean current = value instanceof Expr.CurrentTime;
        SqlType type = graph.type(value);
        boolean typed = type.isTemporal() && !(value instanceof Expr.StringLiteral);
        boolean literal = TimeLiterals.isTime(value);
        if (nullable.test(value) || !(now || current || typed || literal)) {
            return true;
        }
        boolean steps = now || current || TimeLiterals.isNear(value, arguments.size() - from - 1);
        return !arguments.subList(from + 1, arguments.size()).stream().allMatch(a -> isSafeModifier(a, steps));
    }

    /** A step from now stays within the years that SQLite knows; one from a stored date may leave them. */
    private static boolean isSafeModifier(Expr modifier, boolean stepsAllowed) {
        if (!(modifier instanceof Expr.StringLiteral literal)) {
            return false;
        }
        String text = literal.value().toLowerCase(Locale.ROOT);
        boolean years = text.contains("year");
        boolean near = DAY_STEP.matcher(text).matches()
                || (SMALL_STEP.matcher(text).matches() && (!years || text.matches("[+-]?\\d{1,3} +years?")));
        boolean step = stepsAllowed && near;
        return SAFE_MODIFIERS.contains(text) || step;
    }

    private static boolean isFormat(Expr expr) {
        if (!(expr instanceof Expr.StringLiteral literal)) {
            return false;
        }
        String format = literal.value();
        for (int i = 0; i < format.length(); i++) {
            if (format.charAt(i) == '%') {
                i++;
                if (i == format.length() || FORMATS.indexOf(format.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return !format.isEmpty();
    }

    private static boolean jsonEdit(List<Expr> arguments, Predicate<Expr> nullable) {
        boolean result = arguments.isEmpty() || nullable.test(arguments.get(0));
        for (int i = 1; i < arguments.size(); i += 2) {
            result |= nullable.test(arguments.get(i));
        }
        return result;
    }

    private static boolean isPathIntoDocument(Expr path) {
        return path instanceof Expr.StringLiteral literal
                && literal.value().startsWith("$")
                && literal.value().length() > 1;
    }

    private static boolean isNumber(SqlType type) {
        return type.is(Kind.INTEGER) || type.is(Kind.REAL) || type.is(Kind.NUMBER) || type.is(Kind.BOOLEAN);
    }

    private static boolean mayBeBytes(SqlType type) {
        return type.is(Kind.BLOB) || type.is(Kind.ANY) || type.is(Kind.DYNAMIC) || type.is(Kind.UNKNOWN);
    }
}
