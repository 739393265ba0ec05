package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The condition of an outer join is about what it joins, and not about tables that stand behind it. */
final class JoinConditions implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (SelectBody.Core core : subject.tree().cores()) {
            Set<Relation> own = identitySet();
            own.addAll(subject.facts().relations(core));
            source(core.from(), own, subject, sink);
        }
    }

    /** Checks the joins of a source, and returns the relations in it. */
    private static Set<Relation> source(
            @Nullable TableSource source, Set<Relation> own, Subject subject, DiagnosticSink sink) {
        Set<Relation> found = identitySet();
        if (source instanceof TableSource.Join join) {
            found.addAll(source(join.left(), own, subject, sink));
            found.addAll(source(join.right(), own, subject, sink));
            boolean outer = switch (join.kind()) {
                case LEFT, RIGHT, FULL -> true;
                default -> false;
            };
            if (outer && join.on() != null) {
                Set<Relation> behind = identitySet();
                own.stream().filter(relation -> !found.contains(relation)).forEach(behind::add);
                condition(join.on(), behind, subject, sink);
            }
        } else if (source != null) {
            Relation relation = subject.facts().relation(source);
            if (relation != null) {
                found.add(relation);
            }
        }
        return found;
    }

    private static void condition(Expr condition, Set<Relation> behind, Subject subject, DiagnosticSink sink) {
        for (Expr expr : new ArrayList<>(Children.of(condition))) {
            condition(expr, behind, subject, sink);
        }
        if (condition instanceof Expr.ColumnRef column
                && subject.facts().binding(column) instanceof Binding.OfColumn of
                && behind.contains(of.relation())) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.REFUSED_BY_SQLITE,
                            column.span(),
                            "\"" + of.relation().name() + "\" is joined behind this outer join")
                    .withHelp("join it before, or write the condition in its own ON"));
        }
    }

    private static Set<Relation> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
