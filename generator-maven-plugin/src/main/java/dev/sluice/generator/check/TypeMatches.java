package dev.sluice.generator.check;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.regex.Pattern;

/** Values that are compared are of types that can be equal. */
final class TypeMatches implements Rule {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** Types whose values can meet. */
    private enum Family {
        /** Numbers and truth values. */
        NUMBER,
        /** Texts, and what may be any text. */
        TEXT,
        /** Bytes. */
        BLOB,
        /** Dates and times that have a date. */
        DATE,
        /** Times of day. */
        TIME,
        /** UUIDs. */
        UUID,
        /** Intervals. */
        INTERVAL,
        /** Points. */
        POINT,
        /** Arrays. */
        ARRAY,
        /** JSON. */
        JSON,
        /** Whatever meets everything. */
        ANY
    }

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.Binary binary && binary.operator().isComparison()) {
                compare(binary, binary.left(), binary.right(), subject, sink);
            } else if (expr instanceof Expr.Between between) {
                compare(between, between.operand(), between.low(), subject, sink);
                compare(between, between.operand(), between.high(), subject, sink);
            } else if (expr instanceof Expr.InList in) {
                in.items().forEach(item -> compare(in, in.operand(), item, subject, sink));
            }
        }
    }

    private static void compare(Expr whole, Expr left, Expr right, Subject subject, DiagnosticSink sink) {
        if (left instanceof Expr.RowValue a && right instanceof Expr.RowValue b) {
            for (int i = 0; i < Math.min(a.items().size(), b.items().size()); i++) {
                compare(b.items().get(i), a.items().get(i), b.items().get(i), subject, sink);
            }
            return;
        }
        ValueType one = subject.facts().typeOf(left);
        ValueType other = subject.facts().typeOf(right);
        if (isEquality(whole)) {
            neverNumber(left, one.type(), right, sink);
            neverNumber(right, other.type(), left, sink);
        }
        if (left instanceof Expr.RowValue || right instanceof Expr.RowValue || meet(one.type(), other.type())) {
            return;
        }
        boolean defined = isPlain(one.type()) && isPlain(other.type());
        sink.add(Diagnostic.of(
                        DiagnosticCode.TYPE_MISMATCH,
                        whole.span(),
                        "a value " + one.type().ofType() + " is compared with one "
                                + other.type().ofType())
                .withSeverity(defined ? Severity.WARNING : Severity.ERROR)
                .withLabel(defined ? "never equal: bytes are greater than any number or text" : "never equal")
                .withHelp(help(whole, one.type(), other.type())));
    }

    private static boolean isEquality(Expr whole) {
        return whole instanceof Expr.InList
                || (whole instanceof Expr.Binary binary
                        && (binary.operator() == BinaryOperator.EQ || binary.operator() == BinaryOperator.IS));
    }

    /** SQLite reads a text as a number where it meets one, and leaves it a text where it is none. */
    private static void neverNumber(Expr number, SqlType type, Expr text, DiagnosticSink sink) {
        boolean holdsNumbers =
                number instanceof Expr.ColumnRef && (type.is(SqlType.Kind.INTEGER) || type.is(SqlType.Kind.REAL));
        if (holdsNumbers
                && text instanceof Expr.StringLiteral literal
                && !OddReadings.isParameter(literal)
                && !NUMBER.matcher(literal.value().strip()).matches()) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.TYPE_MISMATCH,
                            text.span(),
                            "\"" + number.span().text() + "\" holds values " + type.ofType()
                                    + ", and this text is no number")
                    .withSeverity(Severity.WARNING)
                    .withLabel("never equal")
                    .withHelp("write a number"));
        }
    }

    /** Values that are stored as what they are have an order on both engines; that of other types is that of their texts. */
    private static boolean isPlain(SqlType type) {
        return switch (type.kind()) {
            case INTEGER, REAL, NUMBER, NUMERIC, BOOLEAN, TEXT, BLOB -> true;
            default -> false;
        };
    }

    private static String help(Expr whole, SqlType one, SqlType other) {
        boolean number = family(one) == Family.NUMBER || family(other) == Family.NUMBER;
        if (number && (family(one) == Family.DATE || family(other) == Family.DATE)) {
            return "write a date as '2026-01-31'; strftime('%Y', ..) and unixepoch(..) make numbers of it";
        }
        boolean is = whole instanceof Expr.Binary binary && binary.operator() == BinaryOperator.IS;
        return is ? "use IS NULL if that is meant, or compare values of one type" : "compare values of one type";
    }

    private static boolean meet(SqlType left, SqlType right) {
        Family one = family(left);
        Family other = family(right);
        if (one == other || one == Family.ANY || other == Family.ANY) {
            return true;
        }
        // A text may be the canonical form of an extension type, and by SQLite's affinity also of a number.
        return one != Family.BLOB && other != Family.BLOB && (one == Family.TEXT || other == Family.TEXT);
    }

    private static Family family(SqlType type) {
        return switch (type.kind()) {
            case INTEGER, REAL, NUMBER, NUMERIC, BOOLEAN, ENUM -> Family.NUMBER;
            case TEXT, ENUMNAME -> Family.TEXT;
            case BLOB -> Family.BLOB;
            case DATE, TIMESTAMP, DATETIME -> Family.DATE;
            case TIME -> Family.TIME;
            case UUID -> Family.UUID;
            case INTERVAL -> Family.INTERVAL;
            case POINT -> Family.POINT;
            case ARRAY -> Family.ARRAY;
            case JSON, JSONB -> Family.JSON;
            case ANY, DYNAMIC, NULL, UNKNOWN -> Family.ANY;
        };
    }
}
