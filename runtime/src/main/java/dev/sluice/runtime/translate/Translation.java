package dev.sluice.runtime.translate;

import dev.sluice.sql.source.Diagnostic;
import java.util.List;
import java.util.Set;

/** What became of a statement on one engine. */
public sealed interface Translation {
    /**
     * It can be written with the same answer.
     *
     * @param statements to be run in order; more than one only for schema statements
     * @param helpers names of the functions of {@link PostgresHelpers#SCHEMA} that are called
     */
    record Rendered(List<RenderedSql> statements, Set<String> helpers) implements Translation {
        /** Copies. */
        public Rendered {
            statements = List.copyOf(statements);
            helpers = Set.copyOf(helpers);
        }
    }

    /**
     * It cannot.
     *
     * @param diagnostics every reason, one or more
     */
    record Refused(List<Diagnostic> diagnostics) implements Translation {
        /** Copies. */
        public Refused {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
