package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A lint: modifiers of the date functions are some that SQLite has ("Date And Time Functions", Modifiers). */
final class DateModifiers implements Rule {
    /** The date functions, and where their modifiers begin. */
    private static final Map<String, Integer> FUNCTIONS =
            Map.of("date", 1, "time", 1, "datetime", 1, "julianday", 1, "unixepoch", 1, "strftime", 2);

    private static final String NUMBER = "[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?|[+-]?\\.\\d+";
    private static final List<String> WORDS = List.of(
            "start of month",
            "start of year",
            "start of day",
            "end of month",
            "end of year",
            "end of day",
            "unixepoch",
            "julianday",
            "auto",
            "localtime",
            "utc",
            "subsec",
            "subsecond",
            "ceiling",
            "floor");
    private static final List<String> UNITS = List.of("day", "month", "year", "hour", "minute", "second");
    private static final Pattern KNOWN = Pattern.compile("(?i)(" + NUMBER + ")\\s+(" + String.join("|", UNITS)
            + ")s?|weekday +[+-]?[0-6](\\.0*)?"
            + "|[+-]?\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?"
            + "|[+-]\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?)?");

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.FunctionCall call) {
                int first = FUNCTIONS.getOrDefault(call.name().key(), Integer.MAX_VALUE);
                for (int i = first; i < call.arguments().size(); i++) {
                    if (call.arguments().get(i) instanceof Expr.StringLiteral literal && !isKnown(literal.value())) {
                        sink.add(Diagnostic.of(
                                        DiagnosticCode.UNKNOWN_MODIFIER,
                                        literal.span(),
                                        "no modifier of a time: the result is always NULL")
                                .withHelp(help(literal.value())));
                    }
                }
            }
        }
    }

    static boolean isKnown(String text) {
        return WORDS.contains(text.toLowerCase(Locale.ROOT))
                || KNOWN.matcher(text).matches();
    }

    private static String help(String text) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length == 2) {
            String unit = parts[1].replaceAll("s$", "");
            String amount = parts[0];
            if (unit.equalsIgnoreCase("week")) {
                return "count in days: '+7 days'";
            }
            return Suggestions.nearest(unit, UNITS)
                    .map(near -> "did you mean '" + amount + " " + near + "s'?")
                    .orElse(near(text));
        }
        return near(text);
    }

    private static String near(String text) {
        return Suggestions.nearest(text, WORDS)
                .map(word -> "did you mean '" + word + "'?")
                .orElse("there are '+1 day' and other units up to 'year', 'start of month', 'weekday 0', '+12:30'");
    }
}
