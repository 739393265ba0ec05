package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts that every date function reads ("Date And Time Functions", Time Values). */
final class TimeLiterals {
    private static final String TIME =
            "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?( *(Z|[+-](0\\d|1[0-3]):[0-5]\\d))?";
    private static final String DAY = "-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])([ T]" + TIME + ")?";

    /** Without the first and the last year that SQLite knows, which a time zone may leave. */
    private static final Pattern READ = Pattern.compile("(?!0000|9999)\\d{4}" + DAY + "|" + TIME);

    /** Two steps of less than a thousand years each do not lead out of the years that SQLite knows. */
    private static final Pattern NEAR = Pattern.compile("2[01]\\d\\d" + DAY + "|" + TIME);

    private static final int MOST_STEPS = 2;
    private static final Set<String> SAME_DAY = Set.of("date", "datetime");

    private TimeLiterals() {}

    /** Tells whether every date function reads an expression as a time. */
    static boolean isTime(Expr value) {
        return matches(value, READ);
    }

    /** Tells whether a time is known to stay within the range of years after some steps. */
    static boolean isNear(Expr value, int steps) {
        return steps <= MOST_STEPS && matches(value, NEAR);
    }

    private static boolean matches(Expr value, Pattern pattern) {
        if (value instanceof Expr.FunctionCall call
                && SAME_DAY.contains(call.name().key())
                && call.arguments().size() == 1) {
            return matches(call.arguments().get(0), pattern);
        }
        return value instanceof Expr.StringLiteral text
                && pattern.matcher(text.value()).matches();
    }
}
