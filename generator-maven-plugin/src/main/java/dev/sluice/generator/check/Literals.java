package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;

/** A text literal that stands for a date, a time or a UUID is one. */
final class Literals implements Rule {
    private static final Pattern UUID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    /** A date, and perhaps a time behind a space or a {@code T}, perhaps with {@code Z} or an offset. */
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(?<date>\\S{10})([ T](?<time>[0-9:.]+)(Z|[+-]\\d\\d:\\d\\d)?)?");

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.StringLiteral literal) {
                SqlType type = subject.facts().typeOf(literal).type();
                String form = form(type);
                if (!form.isEmpty() && !isValue(literal.value(), type)) {
                    sink.add(Diagnostic.of(
                                    DiagnosticCode.BAD_LITERAL, literal.span(), "this is no value " + type.ofType())
                            .withHelp("write it as " + form));
                }
            }
        }
    }

    /** What a literal of a type looks like; empty for types whose literals are not looked at. */
    private static String form(SqlType type) {
        return switch (type.kind()) {
            case DATE -> "'2026-01-31'";
            case TIME -> "'23:59:00'";
            case TIMESTAMP -> "'2026-01-31 23:59:00'";
            case DATETIME -> "'2026-01-31 23:59:00', which is UTC";
            case UUID -> "'123e4567-e89b-12d3-a456-426614174000'";
            default -> "";
        };
    }

    private static boolean isValue(String text, SqlType type) {
        return switch (type.kind()) {
            case DATE -> isDate(text);
            case TIME -> isTime(text);
            case TIMESTAMP, DATETIME -> isDateAndTime(text);
            default -> UUID.matcher(text).matches();
        };
    }

    private static boolean isDateAndTime(String text) {
        var matcher = DATE_AND_TIME.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String time = matcher.group("time");
        return isDate(matcher.group("date")) && (time == null || isTime(time));
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
