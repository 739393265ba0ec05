package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Suggestions;
import dev.sluice.sql.types.Collation;
import java.util.Arrays;
import java.util.List;

/** COLLATE names a sequence that both engines have. */
final class KnownCollations implements Rule {
    private static final List<String> NAMES =
            Arrays.stream(Collation.Sequence.values()).map(Enum::name).toList();

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.Collate collate && !isKnown(collate.collation())) {
                String name = collate.collation().text();
                sink.add(Diagnostic.of(
                                DiagnosticCode.UNKNOWN_COLLATION,
                                collate.collation().span(),
                                "unknown collation \"" + name + "\"")
                        .withHelp(Suggestions.nearest(name, NAMES)
                                .map(nearest -> "did you mean \"" + nearest + "\"?")
                                .orElse("these exist: " + String.join(", ", NAMES))));
            }
        }
    }

    private static boolean isKnown(Identifier name) {
        return NAMES.stream().anyMatch(known -> Identifier.key(known).equals(name.key()));
    }
}
