package dev.sluice.generator.check;

import dev.sluice.sql.ast.Assignment;
import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.Update;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.List;
import java.util.regex.Pattern;

/** A lint: what SQL reads otherwise than it looks to whoever comes from another language. */
final class OddReadings implements Rule {
    private static final Pattern PARAMETER = Pattern.compile("%?(:[A-Za-z_]\\w*)%?");

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.Binary binary) {
                chain(binary, sink);
                sum(binary, subject, sink);
                hyphen(binary, sink);
            } else if (expr instanceof Expr.StringLiteral literal) {
                parameter(literal, sink);
            }
        }
        for (SelectBody.Core core : subject.tree().cores()) {
            core.items().forEach(item -> alias(item, core, subject, sink));
        }
        if (subject.statement() instanceof Update update) {
            assignments(update.assignments(), sink);
        } else if (subject.statement() instanceof Insert insert) {
            insert.upserts().forEach(upsert -> assignments(upsert.assignments(), sink));
        }
    }

    /** {@code SELECT id name} has one column; so has {@code tags[0]}. */
    private static void alias(SelectItem item, SelectBody.Core core, Subject subject, DiagnosticSink sink) {
        if (!(item instanceof SelectItem.Of of) || of.alias() == null) {
            return;
        }
        Identifier alias = of.alias();
        SourceSpan expr = of.expr().span();
        if (alias.span().start() < expr.end()) {
            return;
        }
        String between = expr.file().text().substring(expr.end(), alias.span().start());
        if (between.isEmpty() && alias.span().text().startsWith("[")) {
            report(
                    alias.span(),
                    "this gives the column the name \"" + alias + "\"",
                    "an element of an array or of JSON is json_extract(" + expr.text() + ", '$[" + alias + "]')",
                    sink);
        } else if (between.isBlank()
                && of.expr() instanceof Expr.ColumnRef ref
                && !ref.column().matches(alias)) {
            boolean column = !alias.quoted()
                    && subject.facts().relations(core).stream()
                            .flatMap(relation -> relation.columns().stream())
                            .anyMatch(found -> Identifier.same(found.name(), alias.text()));
            if (column) {
                report(
                        item.span(),
                        "this is one column, \"" + ref.column() + "\", that is called \"" + alias + "\"",
                        "write a comma between two columns, or AS before a name that a column has",
                        sink);
            }
        }
    }

    /** {@code 1 < x < 5} compares a truth value with 5; in a longer chain that is said of its beginning. */
    private static void chain(Expr.Binary binary, DiagnosticSink sink) {
        if (continues(binary) && binary.left() instanceof Expr.Binary left && !continues(left)) {
            String help = binary.span().text().contains("||")
                    ? "write OR where || is meant, which puts texts together; else put parentheses around the first"
                    : "write " + left.span().text() + " AND "
                            + left.right().span().text() + " "
                            + binary.operator().symbol() + " "
                            + binary.right().span().text()
                            + ", or put parentheses around the first";
            report(
                    binary.span(),
                    "the result of one comparison, TRUE or FALSE, is compared with the next value",
                    help,
                    sink);
        }
    }

    private static boolean continues(Expr.Binary binary) {
        return isComparison(binary)
                && binary.left() instanceof Expr.Binary left
                && isComparison(left)
                && !isInParentheses(left, binary);
    }

    private static boolean isComparison(Expr.Binary binary) {
        return binary.operator().isComparison()
                && binary.operator() != BinaryOperator.IS
                && binary.operator() != BinaryOperator.IS_NOT;
    }

    /** Parentheses are gone from the tree, not from the text. */
    private static boolean isInParentheses(Expr left, Expr whole) {
        return left.span().start() > whole.span().start()
                || (left.span().text().startsWith("(") && left.span().text().endsWith(")"));
    }

    /** A sum of texts, or of anything and a text like {@code '%'}; of a longer chain that is said of its beginning. */
    private static void sum(Expr.Binary binary, Subject subject, DiagnosticSink sink) {
        boolean texts = isText(binary.left(), subject) && isText(binary.right(), subject);
        if (binary.operator() == BinaryOperator.ADD
                && (texts || isNoNumber(binary.left()) || isNoNumber(binary.right()))
                && !(binary.left() instanceof Expr.Binary left
                        && left.operator() == BinaryOperator.ADD
                        && (isNoNumber(left.left()) || isNoNumber(left.right())))) {
            report(
                    binary.span(),
                    "+ reads these texts as numbers and adds them",
                    "write " + binary.left().span().text() + " || "
                            + binary.right().span().text() + " to put them together",
                    sink);
        }
    }

    private static boolean isNoNumber(Expr expr) {
        return expr instanceof Expr.StringLiteral literal
                && literal.value().chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code :user-id} is a parameter less a column. */
    private static void hyphen(Expr.Binary binary, DiagnosticSink sink) {
        boolean oneWord = binary.operator() == BinaryOperator.SUBTRACT
                && binary.left() instanceof Expr.Parameter parameter
                && parameter.name() != null
                && binary.right() instanceof Expr.ColumnRef column
                && column.table() == null
                && binary.right().span().start() == binary.left().span().end() + 1;
        if (oneWord) {
            String left = binary.left().span().text();
            String right = binary.right().span().text();
            report(
                    binary.span(),
                    "this is the parameter " + left + " less the column \"" + right + "\"",
                    "a parameter's name has no hyphen: write " + left + "_" + right + ", or " + left + " - " + right,
                    sink);
        }
    }

    private static boolean isText(Expr expr, Subject subject) {
        boolean named = expr instanceof Expr.ColumnRef || expr instanceof Expr.StringLiteral;
        return named && subject.facts().typeOf(expr).type().is(SqlType.Kind.TEXT);
    }

    /** Tells whether a text looks like a parameter, which is said of it. */
    static boolean isParameter(Expr.StringLiteral literal) {
        return PARAMETER.matcher(literal.value()).matches();
    }

    private static void parameter(Expr.StringLiteral literal, DiagnosticSink sink) {
        var matcher = PARAMETER.matcher(literal.value());
        if (matcher.matches()) {
            String name = matcher.group(1);
            String text = literal.value();
            report(
                    literal.span(),
                    "this is a text, and no parameter",
                    "write "
                            + (text.startsWith("%") ? "'%' || " : "")
                            + name
                            + (text.endsWith("%") ? " || '%'" : "")
                            + " without the quotes around it",
                    sink);
        }
    }

    /** {@code SET a = 1 AND b = 2} stores one truth value. */
    private static void assignments(List<Assignment> assignments, DiagnosticSink sink) {
        for (Assignment assignment : assignments) {
            boolean two = assignment.value() instanceof Expr.Binary both
                    && both.operator() == BinaryOperator.AND
                    && both.right() instanceof Expr.Binary second
                    && second.operator() == BinaryOperator.EQ
                    && second.left() instanceof Expr.ColumnRef
                    && second.span().end() == both.span().end();
            if (two) {
                report(
                        assignment.value().span(),
                        "this is one value, TRUE or FALSE",
                        "put a comma where AND stands to set two columns, or parentheses around the condition",
                        sink);
            }
        }
    }

    private static void report(SourceSpan span, String message, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.READ_OTHERWISE, span, message).withHelp(help));
    }
}
