package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A window that extends another one adds to it and overrides nothing; distances need one order ("Window Functions"). */
final class Windows implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        List<SelectBody.NamedWindow> named = new ArrayList<>();
        for (SelectBody.Core core : subject.tree().cores()) {
            named.addAll(core.windows());
        }
        named.forEach(window -> window(window.window(), named, sink));
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.FunctionCall call && call.over() instanceof Over.Window window) {
                window(window, named, sink);
            }
        }
    }

    private static boolean isDistance(Over.Frame frame) {
        return frame.unit() == Over.Unit.RANGE
                && (frame.start().offset() != null
                        || (frame.end() != null && frame.end().offset() != null));
    }

    private static void window(Over.Window window, List<SelectBody.NamedWindow> named, DiagnosticSink sink) {
        Over.Window base = base(window, named);
        if (base != null) {
            overriding(window, base, named, sink);
        }
        Over.Frame frame = window.frame();
        if (frame != null && isDistance(frame) && order(window, named).size() != 1) {
            report(
                    frame.span(),
                    "RANGE with a distance needs one ORDER BY term",
                    "order by one number, or write ROWS",
                    sink);
        }
        for (Expr part : Children.of(window)) {
            for (Expr.FunctionCall call : AggregatePlaces.calls(part)) {
                if (call.over() != null) {
                    sink.add(Diagnostic.of(
                                    DiagnosticCode.MISPLACED_AGGREGATE,
                                    call.span(),
                                    "window function \"" + call.name() + "\" may not stand in a window")
                            .withHelp("compute it in a subquery of FROM"));
                }
            }
        }
    }

    private static void overriding(
            Over.Window window, Over.Window base, List<SelectBody.NamedWindow> named, DiagnosticSink sink) {
        String name = "\"" + window.base() + "\"";
        if (!window.partitionBy().isEmpty()) {
            report(
                    window.span(),
                    "PARTITION BY belongs to the window " + name + " that this one extends",
                    "leave it out",
                    sink);
        } else if (!window.orderBy().isEmpty() && !order(base, named).isEmpty()) {
            report(window.span(), "the window " + name + " has an ORDER BY already", "leave one of the two out", sink);
        } else if (base.frame() != null) {
            report(
                    window.span(),
                    "the window " + name + " has a frame, so none can extend it",
                    "write OVER " + window.base() + " without parentheses, or leave its frame out",
                    sink);
        }
    }

    private static List<OrderingTerm> order(Over.Window window, List<SelectBody.NamedWindow> named) {
        List<OrderingTerm> own = window.orderBy();
        Over.Window base = base(window, named);
        return own.isEmpty() && base != null ? base.orderBy() : own;
    }

    private static Over.@Nullable Window base(Over.Window window, List<SelectBody.NamedWindow> named) {
        Identifier base = window.base();
        return base == null
                ? null
                : named.stream()
                        .filter(one -> one.name().matches(base))
                        .findFirst()
                        .map(SelectBody.NamedWindow::window)
                        .orElse(null);
    }

    private static void report(SourceSpan span, String message, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, span, message).withHelp(help));
    }
}
